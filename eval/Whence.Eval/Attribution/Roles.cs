using System.Text.RegularExpressions;

namespace Whence.Eval.Attribution;

/// <summary>The three roles of an attribution as the words that they cover: marks and spaces do not count.</summary>
/// <param name="Source">Who.</param>
/// <param name="Cue">The linking words.</param>
/// <param name="Content">What.</param>
/// <param name="IsSpeech">Whether the cue holds a word of speech or reporting.</param>
internal sealed partial record Roles(WordSet Source, WordSet Cue, WordSet Content, bool IsSpeech)
{
    /// <summary>Takes them from spans of <paramref name="text"/>.</summary>
    public static Roles Of(string text, IReadOnlyList<(int Start, int End)> source, IReadOnlyList<(int Start, int End)> cue, IReadOnlyList<(int Start, int End)> content) => new(
        WordSet.Of(text, source), WordSet.Of(text, cue), WordSet.Of(text, content),
        Speech().IsMatch(string.Join(' ', cue.Select(span => text[Math.Min(span.Start, text.Length)..Math.Min(span.End, text.Length)]))));

    /// <summary>The least of the three overlaps with <paramref name="other"/>.</summary>
    public double Overlap(Roles other) => Math.Min(Source.Dice(other.Source), Math.Min(Cue.Dice(other.Cue), Content.Dice(other.Content)));

    [GeneratedRegex(
        @"\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|according|add(s|ed|ing)?|wr(ite|ites|ote|itten|iting)|ask(s|ed|ing)?|not(e|es|ed|ing)|report(s|ed|edly|ing)?|announc\w+|"
        + @"tweet\w*|post(s|ed|ing)?|argu(e|es|ed|ing)|expla(in|ins|ined|ining)|acknowledg\w+|declar\w+|claim(s|ed|ing)?|insist\w*|stat(e|es|ed|ing|ement)|warn(s|ed|ing)?|promis\w+|"
        + @"repl(y|ies|ied|ying)|respond\w*|den(y|ies|ied|ying)|confirm\w*|admit\w*|accus\w+|criticiz\w+|cit(e|es|ed|ing)|call(s|ed|ing)?|describ\w+|suggest\w*|reveal\w*|vow(s|ed|ing)?|"
        + @"pledg\w+|urg(e|es|ed|ing)|predict\w*|recall\w*|conclud\w+|estimat\w+|assert\w*|reiterat\w+|stress\w*|point(s|ed|ing)? (out|to)|show(s|ed|n|ing)?|f(ind|inds|ound)|indicat\w+|"
        + @"continu(e|es|ed|ing)|testif\w+|quot\w+|mention\w*|complain\w*|joke[ds]?|concede[ds]?|lament\w*|remark\w*|comment\w*|read(s|ing)?|per)\b|:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Speech();
}
