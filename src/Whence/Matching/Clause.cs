using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Text;

namespace Whence.Matching;

/// <summary>What happens in a statement, and who does it, as far as the order of its words tells.</summary>
/// <param name="Event">The key of the main verb, or of an event's noun where the verb is a light one; null when there is none.</param>
/// <param name="Doers">The keys of the head noun before the verb, or behind "by" in the passive.</param>
internal sealed record Clause(string? Event, ImmutableArray<string> Doers)
{
    /// <summary>Reads the first clause at <paramref name="span"/> that has a verb of its own.</summary>
    public static Clause Read(Reading reading, Terms terms, TextSpan span)
    {
        var (start, end) = (reading.TokenAt(span.Start), reading.TokenAt(span.End));
        var bare = -1; // a participle without a helper, which may be a past tense that the tagger took for one
        for (var i = start; i < end; i++)
        {
            if (bare >= 0 && reading.Tokens[i].Tag == PosTag.Conjunction && reading.Tokens[i - 1].Kind == TokenKind.Comma)
                i = bare;
            else if (reading.Tokens[i].Tag == PosTag.VerbParticiple && !IsHelped(reading, i))
            {
                bare = bare < 0 && i > start && reading.Tokens[i - 1].IsNoun ? i : bare;
                continue;
            }
            else if (!reading.Tokens[i].IsVerb || IsRelative(reading, i, start) || reading.Tokens[i].Tag == PosTag.VerbIng)
                continue;
            var (main, passive) = Group(reading, ref i, end);
            var key = main >= 0 ? terms.Words.WordAt(main) : null;
            if (key is null && EventNoun(reading, terms, start, end) is { } noun)
                key = noun;
            return new(key, passive ? Head(reading, terms, By(reading, main, end), end) : Head(reading, terms, start, GroupStart(reading, main < 0 ? i : main, start)));
        }
        return new(EventNoun(reading, terms, start, end), []);
    }

    /// <summary>From the first verb of a group to its last: "has not been killed". The main verb is -1 when it stands alone as a form of <i>be</i>.</summary>
    private static (int Main, bool Passive) Group(Reading reading, ref int i, int end)
    {
        var (main, passive) = (-1, false);
        for (; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (reading.Is(i, WordLists.Auxiliaries))
                passive = reading.Is(i, WordLists.BeForms) || passive && token.Tag == PosTag.Adverb;
            else if (token.IsVerb)
                (main, passive) = (i, passive && token.Tag is PosTag.VerbParticiple or PosTag.VerbPast);
            else if (token.Tag is not (PosTag.Adverb or PosTag.To))
                break;
            if (main >= 0 && (i + 1 >= end || reading.Tokens[i + 1].Tag != PosTag.To))
                break;
        }
        return (main, passive);
    }

    private static int GroupStart(Reading reading, int verb, int start)
    {
        while (verb > start && (reading.Is(verb - 1, WordLists.Auxiliaries) || reading.Tokens[verb - 1].Tag is PosTag.Adverb or PosTag.To || reading.Tokens[verb - 1].IsVerb))
            verb--;
        return verb;
    }

    private static bool IsHelped(Reading reading, int i) => i > 0 && (reading.Is(i - 1, WordLists.Auxiliaries) || reading.Tokens[i - 1].Tag == PosTag.Adverb);

    private static bool IsRelative(Reading reading, int i, int start)
    {
        for (var k = i - 1; k >= start && k >= i - 3; k--)
        {
            if (reading.Is(k, WordLists.RelativePronouns))
                return k > start;
            if (reading.Tokens[k].Tag is not PosTag.Adverb && !reading.Is(k, WordLists.Auxiliaries))
                return false;
        }
        return false;
    }

    private static int By(Reading reading, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (reading.Is(i, "by"))
                return i + 1;
        }
        return end;
    }

    /// <summary>The last noun of the first run of words that is not broken by a preposition or comma.</summary>
    private static ImmutableArray<string> Head(Reading reading, Terms terms, int start, int end)
    {
        string? head = null;
        for (var i = start; i < end; i++)
        {
            if (reading.Tokens[i].IsNoun)
                head = terms.At(i) ?? head;
            else if (head is not null && reading.Tokens[i].Tag is not (PosTag.Possessive or PosTag.Adjective))
                break;
        }
        return head is null ? [] : [head];
    }

    private static string? EventNoun(Reading reading, Terms terms, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (terms.Words.NameAt(i) < 0 && terms.Words.WordAt(i) is { } key && Kin.IsEvent(key))
                return key;
        }
        return null;
    }
}
