namespace Whence.Web.Tests;

/// <summary>A page as a browser loads it that has nothing of the site yet; all in milliseconds from the click.</summary>
/// <param name="Usable">When it is painted, its scripts are at work, and no task that stands in the way of a key or a click goes on.</param>
/// <param name="LongestTask">The longest such task; what takes less than 50 ms nobody notices.</param>
/// <param name="Blocked">By how much all of them go beyond that.</param>
/// <param name="Scripts">Whether its scripts were at work, where it asks for any.</param>
internal sealed record FirstLoad(double Usable, double LongestTask, double Blocked, bool Scripts)
{
    /// <summary>Asks the page itself, a moment after it has come.</summary>
    public const string Asked = """
        () => new Promise((done) => {
          const tasks = [];
          new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
          setTimeout(() => {
            const page = performance.getEntriesByType("navigation")[0];
            const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
            done([
              Math.max(page.domContentLoadedEventEnd, painted, ...tasks.map((task) => task.startTime + task.duration)),
              Math.max(0, ...tasks.map((task) => task.duration)),
              tasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
              !document.querySelector("script") || document.querySelector("dialog.keys") ? 1 : 0,
            ]);
          }, 400);
        })
        """;
}
