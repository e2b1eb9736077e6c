using Whence.Eval.Attribution;

namespace Whence.Eval.Tests;

/// <summary>An article of our own wording; roles are named by their words.</summary>
internal sealed class MadeArticle(string text)
{
    /// <summary>Where the pieces stand in it.</summary>
    public RoleSpans Spans(string[] source, string[] cue, string[] content) => new(Places(source), Places(cue), Places(content));

    /// <summary>The same as words.</summary>
    public Roles Roles(string[] source, string[] cue, string[] content) => Spans(source, cue, content) is var spans ? Attribution.Roles.Of(text, spans.Source, spans.Cue, spans.Content) : null!;

    /// <summary>The same with all that the tables sort by; a quotation stands between curly marks.</summary>
    public Attributed Attributed(string[] source, string[] cue, string[] content) => Attribution.Attributed.Of(text, Spans(source, cue, content), Quotations());

    /// <summary>What was wanted in it beside what was read.</summary>
    public ReadArticle Read(Attributed[] gold, Attributed[] read, string publisher = "northwire") => new("lenna", publisher, text, gold, read);

    private List<(int, int)> Places(string[] pieces) => [.. pieces.Select(piece => (text.IndexOf(piece, StringComparison.Ordinal), text.IndexOf(piece, StringComparison.Ordinal) + piece.Length))];

    private List<(int, int)> Quotations()
    {
        var quotations = new List<(int, int)>();
        for (var at = text.IndexOf('“', StringComparison.Ordinal); at >= 0; at = text.IndexOf('“', at + 1))
            quotations.Add((at, text.IndexOf('”', at) + 1));
        return quotations;
    }
}
