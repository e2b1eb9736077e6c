using System.Text;
using Whence.Attributions;
using Whence.Claims;
using Whence.Sources;
using Whence.Stances;

namespace Whence.Tests.Specs;

/// <summary>Lays what was found beside what a spec expects.</summary>
internal sealed class Comparison
{
    private readonly Spec _spec;
    private readonly Claim[] _found;
    private readonly Dictionary<int, Claim> _paired = [];
    private readonly List<string> _differences = [];

    /// <summary>Compares <paramref name="reading"/> with <paramref name="spec"/>.</summary>
    public Comparison(Spec spec, Reading reading)
    {
        _spec = spec;
        _found = [.. reading.Claims.Where(claim => !claim.IsWriter)];
        Pair();
        foreach (var expectation in spec.Expectations)
            Ask(expectation);
    }

    /// <summary>Nothing differs.</summary>
    public bool Agrees => _differences.Count == 0;

    /// <summary>Expected and found, one under the other, and what differs.</summary>
    public string Report()
    {
        var report = new StringBuilder().AppendLine(_spec.Name);
        report.AppendLine("EXPECTED ").AppendLine(MarkedText.Write(_spec.Page.Text, _spec.Page.Marks));
        report.AppendLine("FOUND    ").AppendLine(MarkedText.Write(_spec.Page.Text, SpecPage.Marks(_found)));
        foreach (var difference in _differences)
            report.Append("· ").AppendLine(difference);
        return report.ToString();
    }

    /// <summary>Each expected attribution takes the found one whose content covers most of the same words.</summary>
    private void Pair()
    {
        var left = _found.ToList();
        foreach (var marks in _spec.Page.Marks.GroupBy(mark => mark.Attribution).OrderBy(group => group.Key))
        {
            var content = Words(marks, Role.Content);
            var source = Words(marks, Role.Source);
            var best = left
                .Select(claim => (Claim: claim, Shared: Words(SpecPage.Marks(claim, 1), Role.Content).Intersect(content).Count(), Source: Words(SpecPage.Marks(claim, 1), Role.Source).Intersect(source).Count(), Own: Words(SpecPage.Marks(claim, 1), Role.Content).Count))
                .Where(pair => pair.Shared > 0)
                .OrderByDescending(pair => pair.Own == content.Count && pair.Shared == content.Count)
                .ThenByDescending(pair => pair.Shared).ThenByDescending(pair => pair.Source).ThenBy(pair => pair.Own).FirstOrDefault();
            if (best.Claim is null)
            {
                _differences.Add($"{marks.Key} was not found: {Quote(content)}");
                continue;
            }
            left.Remove(best.Claim);
            _paired.Add(marks.Key, best.Claim);
            foreach (var role in marks.Select(mark => mark.Role).Distinct().Order())
                Same($"{marks.Key} {role.ToString().ToLowerInvariant()}", Quote(Words(marks, role)), Quote(Words(SpecPage.Marks(best.Claim, 1), role)));
        }
        foreach (var claim in _spec.MoreMayBeFound ? [] : left.Where(claim => !_spec.ActsMayBeFound || IsStatement(claim)))
            _differences.Add($"{claim.Id} was found and not expected: {Quote(Words(SpecPage.Marks(claim, 1), Role.Content))}");
    }

    /// <summary>Acts are no statements: ledgers do not show them.</summary>
    private static bool IsStatement(Claim claim) => claim.Attribution?.Cue is not { Type: CueType.Action };

    private void Ask(Expectation expectation)
    {
        if (!_paired.TryGetValue(expectation.Attribution, out var claim))
            return;
        foreach (var (name, expected) in expectation.Asked)
        {
            var label = $"{expectation.Attribution} {name}";
            switch (name)
            {
                case "via": Named(label, Parts(expected), [.. claim.Sourcing.Chain.Via.Select(hop => hop.Source)]); break;
                case "origin": Named(label, Parts(expected), claim.Sourcing.Chain.Origin is { } origin ? [origin] : []); break;
                case "source": Named(label, Parts(expected), claim.Sourcing.Source is { } source ? [source] : []); break;
                case "others": Named(label, Parts(expected), [.. claim.Sourcing.Others.Select(chain => chain.Origin).OfType<Source>()]); break;
                case "speech": Same(label, expected, claim.Attribution!.Speech.ToString().ToLowerInvariant()); break;
                case "act": Same(label, expected, claim.Attribution!.Cue?.Act ?? "-"); break;
                case "marks": Same(label, string.Join(", ", Parts(expected.Replace(',', ';')).Order(StringComparer.Ordinal)), Written(claim.Marks)); break;
                case "rejects": Same(label, expected, claim.Attribution!.Rejects ? "yes" : "no"); break;
                case "unresolved": Same(label, expected, claim.Sourcing.Unresolved ?? "-"); break;
                case "relations": Same(label, expected is "-" ? "" : expected, string.Join("; ", claim.Relations.Select(edge => $"{edge.Kind.ToString().ToLowerInvariant()} {NumberOf(edge.To)}"))); break;
                case "inside": Same(label, _paired.TryGetValue(int.Parse(expected), out var holder) ? holder.Id : expected, claim.Inside ?? "-"); break;
                default: throw new InvalidOperationException(name);
            }
        }
    }

    /// <summary>The number by which the spec knows a claim; the claim's own id where it marks none.</summary>
    private string NumberOf(string id)
    {
        foreach (var (number, claim) in _paired)
        {
            if (claim.Id == id)
                return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        return id;
    }

    /// <summary>A name agrees with a source's name or one of its aliases.</summary>
    private void Named(string label, string[] expected, Source[] found)
    {
        var agree = expected.Length == found.Length
            && expected.Zip(found).All(pair => pair.Second.Aliases.Append(pair.Second.Name).Contains(pair.First, StringComparer.OrdinalIgnoreCase));
        if (!agree)
            Same(label, string.Join("; ", expected), string.Join("; ", found.Select(source => source.Name)));
    }

    private void Same(string label, string expected, string found)
    {
        if (expected != found)
            _differences.Add($"{label}: expected {(expected.Length == 0 ? "nothing" : expected)}, found {(found.Length == 0 ? "nothing" : found)}");
    }

    /// <summary>The starts of the words that the marks of one role cover; punctuation and the cut into pieces do not count.</summary>
    private SortedSet<int> Words(IEnumerable<MarkedText.Mark> marks, Role role)
    {
        var text = _spec.Page.Text;
        var words = new SortedSet<int>();
        foreach (var span in marks.Where(mark => mark.Role == role).Select(mark => mark.Span))
            for (var i = span.Start; i < span.End; i++)
                if (char.IsLetterOrDigit(text[i]) || text[i] == ':' && span.Length == 1)
                    words.Add(i);
        return words;
    }

    private string Quote(SortedSet<int> words)
    {
        var quote = new StringBuilder();
        var last = -1;
        foreach (var at in words)
        {
            if (last >= 0 && at > last + 1)
                quote.Append(_spec.Page.Text[last + 1] is '\'' or '’' && at == last + 2 ? _spec.Page.Text[last + 1] : ' ');
            quote.Append(_spec.Page.Text[at]);
            last = at;
        }
        return quote.Length == 0 ? "" : $"‹{quote}›";
    }

    private static string Written(Marks marks)
    {
        var names = new List<string>();
        foreach (var mark in Enum.GetValues<Marks>())
            if (mark != Marks.None && marks.HasFlag(mark))
                names.Add(mark switch
                {
                    Marks.ConfidenceLow => "confidence:low",
                    Marks.ConfidenceMedium => "confidence:medium",
                    Marks.ConfidenceHigh => "confidence:high",
                    _ => mark.ToString().ToLowerInvariant(),
                });
        return string.Join(", ", names.Order(StringComparer.Ordinal));
    }

    private static string[] Parts(string names) =>
        names is "-" ? [] : names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
