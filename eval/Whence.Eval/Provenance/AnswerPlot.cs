namespace Whence.Eval.Provenance;

/// <summary>The provenance graph of one answer, drawn by a plot: who said it, and by which ways pages have it.</summary>
internal sealed class AnswerPlot
{
    private readonly Cast _cast;
    private readonly Random _draw;
    private readonly Queue<Actor> _outlets;

    private AnswerPlot(Cast cast, Random draw)
    {
        (_cast, _draw) = (cast, draw);
        _outlets = new(cast.Shuffled(cast.Outlets));
    }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The pages.</summary>
    public List<Planned> Pages { get; } = [];

    /// <summary>How many origins the graph has.</summary>
    public int Origins => Pages.SelectMany(OriginsOf).Select(origin => origin.Name).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many families these are.</summary>
    public int Families => Pages.SelectMany(OriginsOf).Select(origin => origin.Family).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether unnamed sources are told of that nothing on the pages ties or parts: any number in the range is right.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether a page leads back to its own outlet.</summary>
    public bool LeadsBack { get; private set; }

    /// <summary>Circular reporting by its definition.</summary>
    public bool IsCircular => LeadsBack || !IsOpen && Origins == 1 && Pages.Count >= 4 && Pages.Select(page => page.Outlet.Name).Distinct(StringComparer.Ordinal).Count() >= 3;

    /// <summary>Draws the answer that most pages give.</summary>
    public static AnswerPlot Draw(Cast cast, Random draw)
    {
        (string Name, Action<AnswerPlot> Fill)[] plots =
        [
            ("echo", plot => plot.Echo()), ("echo", plot => plot.Echo()), ("independent", plot => plot.Independent()), ("family", plot => plot.Family()), ("unnamed", plot => plot.Unnamed()),
            ("quotation", plot => plot.Quotation()), ("own reporting", plot => plot.OwnReporting()), ("back to itself", plot => plot.BackToItself()), ("spokesperson", plot => plot.Spokesperson()), ("together", plot => plot.Together()),
        ];
        var (name, fill) = plots[draw.Next(plots.Length)];
        var plot = new AnswerPlot(cast, draw) { Name = name };
        fill(plot);
        plot.Repeat();
        return plot;
    }

    /// <summary>Draws a second answer: a denial, or another number.</summary>
    public static AnswerPlot DrawOther(Cast cast, Random draw, bool denies)
    {
        var plot = new AnswerPlot(cast, draw) { Name = denies ? "denial" : "other figure" };
        var one = cast.NextInstitution();
        plot.Add(one, denies ? "deny1" : null);
        if (draw.Next(2) == 0)
            plot.Add(draw.Next(2) == 0 ? one : cast.NextNamed(), denies ? "deny1" : null);
        return plot;
    }

    private static IEnumerable<Actor> OriginsOf(Planned page) => new[] { page.Origin, page.Also }.OfType<Actor>();

    private Actor Outlet() => _outlets.Count > 0 ? _outlets.Dequeue() : _cast.Outlets[_draw.Next(_cast.Outlets.Length)];

    private Actor Agency() => _cast.Agencies[_draw.Next(_cast.Agencies.Length)];

    private int Some(int least, int most) => _draw.Next(least, most + 1);

    private void Add(Actor origin, string? section = null, params ReadOnlySpan<Actor> via) =>
        Pages.Add(new Planned(Outlet(), [.. via, origin], origin) { Section = section, Day = Some(0, 2) });

    private void Times(int count, Action add)
    {
        for (var i = 0; i < count; i++)
            add();
    }

    /// <summary>One who spoke, and many ways.</summary>
    private void Echo()
    {
        var (origin, relay) = (_cast.NextNamed(), Agency());
        Times(Some(1, 2), () => Add(origin));
        var tells = Some(0, 2);
        Times(tells, () => Add(origin, null, relay));
        var own = _draw.Next(2) == 0;
        if (own)
            Pages.Add(new Planned(relay, [origin], origin));
        if (own || tells > 0)
            Times(Some(0, 2), () => Pages.Add(new Planned(Outlet(), [relay], origin) { Day = 1 }));
        if (_draw.Next(3) == 0)
            Add(origin, null, Outlet(), relay);
    }

    /// <summary>Several who know it by themselves.</summary>
    private void Independent() => Times(Some(2, 3), () =>
    {
        var origin = _cast.NextNamed();
        Add(origin);
        if (_draw.Next(2) == 0)
            Add(origin, null, Agency());
    });

    private void Family()
    {
        var one = _cast.NextInstitution();
        var other = _cast.SisterOf(one);
        Times(Some(1, 2), () => Add(one));
        Times(Some(1, 2), () => Add(other));
        if (_draw.Next(2) == 0)
            Add(_cast.NextPerson());
    }

    private void Unnamed()
    {
        var somebody = _cast.NextUnnamed();
        if (_draw.Next(2) == 0)
        {
            var relay = Agency(); // one relay: one source
            Times(Some(2, 3), () => Add(somebody, null, relay));
        }
        else
        {
            IsOpen = true; // two outlets, each with its own words: one source or two
            Add(somebody);
            Add(_draw.Next(2) == 0 ? somebody : _cast.NextUnnamed());
        }
        if (_draw.Next(2) == 0)
            Add(_cast.NextNamed());
    }

    private void Quotation()
    {
        var speaker = _cast.NextPerson();
        Pages.Add(new Planned(Outlet(), [speaker], speaker) { Quotes = true });
        Times(Some(0, 1), () => Pages.Add(new Planned(Outlet(), [Agency(), speaker], speaker) { Quotes = true, Day = 1 }));
        Times(Some(1, 2), () => Pages.Add(new Planned(Outlet(), [_cast.NextUnnamed()], speaker) { Quotes = true, Day = 1 }));
        if (_draw.Next(2) == 0)
            Add(_cast.NextInstitution());
    }

    private void OwnReporting()
    {
        var outlet = Outlet();
        Pages.Add(new Planned(outlet, [], outlet));
        Times(Some(1, 3), () => Add(outlet));
    }

    private void BackToItself()
    {
        var (one, other) = (Outlet(), Outlet());
        LeadsBack = true;
        Pages.Add(new Planned(one, [], one));
        Pages.Add(new Planned(other, [one], one) { Day = 1 });
        Pages.Add(new Planned(one, [other], one) { Day = 2 });
    }

    private void Spokesperson()
    {
        var institution = _cast.NextInstitution();
        Add(institution);
        if (_draw.Next(2) == 0)
            Add(institution, "speaker1");
        else
            Add(_cast.SpokespersonOf(institution), "person1");
    }

    private void Together()
    {
        var (one, other) = (_cast.NextInstitution(), _cast.NextPerson());
        Pages.Add(new Planned(Outlet(), [one], one) { Also = other });
        Add(one);
        if (_draw.Next(2) == 0)
            Add(other);
    }

    /// <summary>Pages that repeat the answer: copied in whole or in part, or from nobody.</summary>
    private void Repeat()
    {
        var first = Pages.Count;
        Times(_draw.Next(3), () =>
        {
            var of = _draw.Next(first);
            var copied = Pages[of];
            if (copied.Path.Length > 0)
                Pages.Add(copied with { Outlet = Outlet(), CopyOf = of, IsWhole = _draw.Next(2) == 0, IsCredited = _draw.Next(2) == 0, Day = copied.Day + 1 });
        });
        Times(_draw.Next(3), () => Pages.Add(new Planned(Outlet(), [], null) { Section = "writer", Day = Some(1, 3) }));
    }
}
