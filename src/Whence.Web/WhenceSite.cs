using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Whence.Store;
using Whence.Web.Endpoints;
using Whence.Web.Guards;
using Whence.Web.Intake;
using Whence.Web.Views;

namespace Whence.Web;

/// <summary>The ledger in a browser.</summary>
public static class WhenceSite
{
    /// <summary>A site that shows <paramref name="ledger"/>; start it with <c>StartAsync</c>, then read its address from <c>Urls</c>. The ledger stays the caller's to dispose of.</summary>
    /// <remarks>Nothing of the surroundings is read: no environment, no settings file, no log unless the host adds one.</remarks>
    public static WebApplication Create(IDeskLedger ledger, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(options));
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Whence.Web" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit.Usual;
            foreach (var address in options.Addresses)
                kestrel.Listen(address, options.Port);
        });
        builder.Services.AddRouting();
        builder.Services.AddLogging();
        builder.Services.AddRazorComponents();
        builder.Services.AddResponseCompression(Compressed.Configure);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<FormTokens>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Jobs>();
        builder.Services.AddSingleton<Regathering>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Regathering>());
        builder.Services.AddHostedService(services => services.GetRequiredService<Jobs>());
        builder.Services.AddSingleton(ledger);
        builder.Services.AddSingleton<ILinkedLedger>(ledger);
        builder.Services.AddSingleton<ILedger>(ledger); // an instance that came from outside is not disposed of here
        var site = builder.Build();
        site.UseResponseCompression();
        site.UseMiddleware<AnswerHeaders>();
        site.UseMiddleware<OwnHosts>();
        site.UseMiddleware<Faults>();
        site.UseRouting();
        if (options.Token is { } token)
            site.UseMiddleware<Entry>(token);
        site.UseMiddleware<OwnForms>();
        Map(site);
        site.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => Warm(ledger, options.Room), site.Lifetime.ApplicationStopping));
        return site;
    }

    private const string Usual = "The ministry said on Monday that two bridges had fallen.";

    // What lists are narrowed by, and what a check needs (the models, the rarity of words), is read once, before somebody waits for it. Whatever is wrong, who asks first is told.
    private static void Warm(ILinkedLedger ledger, IReadingRoom? room)
    {
        try
        {
            ledger.Browse(new() { Claims = new() { Take = 0 } });
            _ = CheckView.Of(ledger, room, Usual);
        }
        catch (Exception wrong) when (wrong is LedgerUnusable or IOException or InvalidOperationException)
        {
            return;
        }
    }

    private static void Map(WebApplication site)
    {
        LedgerEndpoint.Map(site);
        PageListEndpoint.Map(site);
        CompareEndpoint.Map(site);
        ReaderEndpoint.Map(site);
        BytesEndpoint.Map(site);
        DossierEndpoint.Map(site);
        ClaimEndpoint.Map(site);
        QuestionEndpoint.Map(site);
        FiguresEndpoint.Map(site);
        StoryEndpoint.Map(site);
        TimelineEndpoint.Map(site);
        MapEndpoint.Map(site);
        SourceEndpoint.Map(site);
        SearchEndpoint.Map(site);
        SuggestEndpoint.Map(site);
        SavedSearchEndpoint.Map(site);
        HealthEndpoint.Map(site);
        AddEndpoint.Map(site);
        CheckEndpoint.Map(site);
        RefusedEndpoint.Map(site);
        ReviewEndpoint.Map(site);
        CaseEndpoint.Map(site);
        LogEndpoint.Map(site);
        SourceActsEndpoint.Map(site);
        BylineEndpoint.Map(site);
        EntryEndpoint.Map(site);
        StaticEndpoint.Map(site);
    }
}
