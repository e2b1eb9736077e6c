using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Whence.Eval.Succession;

/// <summary>Reads the series of claimed losses (<c>conflicting-figures/russia-losses.zip</c>).</summary>
internal static class LossArchive
{
    /// <summary>The days, in order; those on which one of the counts is not given are left out.</summary>
    /// <exception cref="InvalidDataException">The file is no such archive.</exception>
    public static IReadOnlyList<LossDay> Read(string path)
    {
        using var archive = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read);
        var troops = Column(archive, "russia_losses_personnel.json", "personnel");
        var (tanks, vehicles) = (Column(archive, "russia_losses_equipment.json", "tank"), Column(archive, "russia_losses_equipment.json", "APC"));
        return [.. troops.Keys.Where(day => tanks.ContainsKey(day) && vehicles.ContainsKey(day)).Order().Select(day => new LossDay(day, troops[day], tanks[day], vehicles[day]))];
    }

    private static Dictionary<DateOnly, int> Column(ZipArchive archive, string file, string name)
    {
        var entry = archive.Entries.FirstOrDefault(entry => entry.Name == file) ?? throw new InvalidDataException($"the archive holds no {file}");
        using var stream = entry.Open();
        using var json = JsonDocument.Parse(stream);
        var column = new Dictionary<DateOnly, int>();
        foreach (var row in json.RootElement.EnumerateArray())
        {
            if (row.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) && DateOnly.TryParseExact(row.GetProperty("date").GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                column[day] = number;
        }
        return column;
    }
}
