namespace Whence.Eval.Provenance;

/// <summary>Writes the pages of one answer in the words of a phrasebook.</summary>
internal sealed class PageWriter(Phrasebook book, Cast cast, Random draw)
{
    private static readonly DateOnly Event = new(2026, 3, 3);

    /// <summary>Writes a page; a copy from the page that it copies.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="planned">Its part in the answer.</param>
    /// <param name="question">What it tells of.</param>
    /// <param name="tail">What every quotation of the answer ends in.</param>
    /// <param name="copied">What it copies; null when it is written anew.</param>
    public WrittenPage Write(string name, Planned planned, Question question, string tail, WrittenPage? copied)
    {
        var title = Capital(book.One("headline", draw).Replace("{H}", question.Headline, StringComparison.Ordinal));
        var published = Event.AddDays(planned.Day);
        if (copied is null)
        {
            var section = planned.Section ?? SectionOf(planned);
            var template = planned is { Path: [.., var speaker], Also: null } ? book.One([section, $"{section}.{(speaker.Kind == Sources.SourceKind.Person ? "person" : "body")}"], draw) : book.One(section, draw);
            var sentence = Sentence(template, planned, question, tail);
            var (paragraphs, at) = Around([$"{sentence} {Filler()}", $"{Filler()} {Filler()}"], question);
            return new(name, planned.Outlet.Name, published, title, paragraphs, at, sentence, template);
        }
        var credit = planned.IsCredited ? (book.Has("credit") ? book.One("credit", draw) : "Source: {O}").Replace("{O}", copied.Outlet, StringComparison.Ordinal) : null;
        if (planned.IsWhole)
            return copied with { Name = name, Outlet = planned.Outlet.Name, Published = published, Title = title, Paragraphs = [.. copied.Paragraphs, .. credit is null ? [] : new[] { credit }] };
        var (part, statement) = Around([.. copied.Paragraphs.Skip(copied.Statement).Take(2)], question);
        return copied with { Name = name, Outlet = planned.Outlet.Name, Published = published, Title = title, Paragraphs = [.. part, .. credit is null ? [] : new[] { credit }], Statement = statement };
    }

    /// <summary>Other matter before and behind.</summary>
    private (List<string> Paragraphs, int Statement) Around(IReadOnlyList<string> own, Question question)
    {
        var place = Cast.Filled(book.Rows("place")[0][0].Split('|')[draw.Next(3)], question.State, question.Town);
        var before = draw.Next(3) == 0 ? new[] { $"{Filler()} {place}" } : [];
        var other = Capital(Said(book.One("other", draw), cast.NextNamed()));
        var after = new List<string> { before.Length > 0 ? Filler() : $"{place} {Filler()}", $"{other} {Filler()}" };
        return ([.. before, .. own, .. after], before.Length);
    }

    private string Filler() => book.One("filler", draw);

    private string Sentence(string template, Planned planned, Question question, string tail)
    {
        var clause = question.Clause(planned.Quotes ? 0 : draw.Next(question.Clauses.Length));
        if (planned.Path.Length > 0)
        {
            var (speaker, relays) = (planned.Path[^1], planned.Path[..^1]);
            if (speaker.Kind == Sources.SourceKind.Outlet)
                template = Relays(template, speaker, null);
            else
                template = Relays(template, relays.Length > 0 ? relays[0] : null, relays.Length > 1 ? relays[1] : null);
            template = Again(Said(template, speaker, planned.Also), speaker);
        }
        var quoted = $"“{Capital(clause)}, {tail}";
        if (template.StartsWith("{q}", StringComparison.Ordinal))
            return $"“{Capital(clause)}, {tail},”{template[5..]}"; // {q}," …
        return Capital(template.Replace("{q}.\"", $"{quoted}.”", StringComparison.Ordinal).Replace("{c}", clause, StringComparison.Ordinal).Replace("{C}", Capital(clause), StringComparison.Ordinal));
    }

    private static string SectionOf(Planned planned) => planned switch
    {
        { Path: [] } => "writer",
        { Quotes: true, Path.Length: 1 } => "quote1",
        { Quotes: true } => "quote2",
        { Path: [{ Kind: Sources.SourceKind.Outlet }] } => "relay1",
        { Path: [_] one } => one[0].IsUnnamed ? "anon1" : "way1",
        { Path: [_, _] two } => two[1].IsUnnamed ? "anon2" : "relay2",
        _ => "relay3",
    };

    private static string Relays(string template, Actor? first, Actor? second)
    {
        if (first is not null)
            template = template.Replace("{R}", first.Name, StringComparison.Ordinal).Replace("{r}", WithoutArticle(first.Name), StringComparison.Ordinal);
        return second is null ? template : template.Replace("{T}", second.Name, StringComparison.Ordinal).Replace("{t}", WithoutArticle(second.Name), StringComparison.Ordinal);
    }

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    private string Said(string template, Actor speaker, Actor? also = null)
    {
        var words = speaker.Forms[draw.Next(speaker.Forms.Length)];
        if (also is not null)
            words = $"{speaker.Forms[0]} and {also.Name}"; // "X and Y, the mayor, said" would be two or three
        foreach (var place in (string[])["{S}", "{P}"])
        {
            var at = template.IndexOf(place, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var after = template[(at + place.Length)..];
            if (words.EndsWith(',') && after is [',' or '.' or ':', ..])
                words = words[..^1]; // an apposition's comma stands before another stop
            if (speaker.Kind == Sources.SourceKind.Institution && template[..at].EndsWith("for ", StringComparison.Ordinal) && words.EndsWith(" press office", StringComparison.Ordinal))
                words = speaker.Forms[0];
            template = string.Concat(template.AsSpan(0, at), words, after);
        }
        return template;
    }

    /// <summary>Puts in what the speaker is called the second time.</summary>
    private static string Again(string template, Actor speaker)
    {
        template = template.Replace("{L}", speaker.Name[(speaker.Name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);
        if (speaker.Again is not { } again)
            return template;
        return template.Replace("{He}", Capital(again), StringComparison.Ordinal).Replace("{he}", again, StringComparison.Ordinal).Replace("{his}", again == "she" ? "her" : "his", StringComparison.Ordinal)
            .Replace("{B}", Capital(again), StringComparison.Ordinal).Replace("{b}", again, StringComparison.Ordinal);
    }

    private static string Capital(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
