using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>Where a sentence's first verb stands, and so what the sentence is about. Asked in the order of the text, each sentence is walked once.</summary>
internal sealed class Subjects(Reading reading)
{
    private const int Longest = 200; // tokens before a verb: no subject is longer, and a page of one endless sentence must not cost its square
    private const int Farthest = 8; // tokens of office between a verb and a name

    private int _sentence = -1;
    private int _verb;

    /// <summary>Whether the tokens stand before their sentence's verb and behind no preposition, or behind a verb of saying.</summary>
    public bool Has(int start, int end)
    {
        if (end < reading.Tokens.Length && (reading.Tokens[end].Kind == TokenKind.Clitic || reading.Tokens[end].Tag == PosTag.Possessive))
            return false;
        if (start > 1 && reading.Is(start - 1, "of") && Offices.GroupsOf(reading.Word(start - 2)) != 0)
            start -= 2; // "Secretary of State Anna Berg met"
        if (start < VerbOf(start) && !(start > 0 && reading.Tokens[start - 1].Tag is PosTag.Preposition or PosTag.To or PosTag.VerbIng))
            return true;
        if (start > 0 && end < reading.Tokens.Length && reading.Tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Dash && reading.Tokens[end].Tag is PosTag.VerbPast or PosTag.VerbThird or PosTag.Modal)
            return true; // "After the match, Berg met the coach"
        if (start > 1 && reading.Is(start - 1, WordLists.BeForms) && reading.Is(start - 2, "it") && reading.Is(end, "who"))
            return true; // "it was Anna Berg who opened the bridge"
        var i = start;
        while (i > Math.Max(1, start - Farthest) && (reading.Tokens[i - 1].IsNoun || reading.Tokens[i - 1].Tag is PosTag.Adjective or PosTag.Determiner || reading.Tokens[i - 1].Kind == TokenKind.Clitic))
            i--; // "- said the agency's director Anna Berg"
        return i > 1 && reading.Tokens[i - 1].Tag is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbParticiple && reading.Tokens[i - 2].Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Dash;
    }

    /// <summary>The first finite verb of the token's sentence; the sentence's end when it has none.</summary>
    public int VerbOf(int token)
    {
        var at = reading.SentenceAt(token);
        if (at == _sentence)
            return _verb;
        _sentence = at;
        if ((uint)at >= (uint)reading.Sentences.Length)
            return _verb = reading.Tokens.Length;
        var sentence = reading.Sentences[at];
        _verb = sentence.FirstToken;
        while (_verb < Math.Min(sentence.EndToken, sentence.FirstToken + Longest) && reading.Tokens[_verb].Tag is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent or PosTag.Modal) && !IsFiniteBase(sentence.FirstToken) && !IsFinitePast(sentence.FirstToken))
            _verb++;
        return _verb;
    }

    /// <summary>"Judge Berg <i>disagreed</i>, saying": between a name and a comma the past, which the tagger takes for a participle.</summary>
    private bool IsFinitePast(int first) =>
        reading.Tokens[_verb].Tag == PosTag.VerbParticiple && _verb > first && _verb + 1 < reading.Tokens.Length && reading.Tokens[_verb - 1] is { IsCapital: true, Tag: PosTag.Name } && reading.Tokens[_verb + 1].Kind == TokenKind.Comma;

    /// <summary>"Rescuers often <i>arrive</i>": a bare form behind a plural, over adverbs, is finite.</summary>
    private bool IsFiniteBase(int first)
    {
        if (reading.Tokens[_verb].Tag != PosTag.VerbBase)
            return false;
        var i = _verb - 1;
        while (i > first && reading.Tokens[i].Tag == PosTag.Adverb)
            i--;
        return i >= first && reading.Tokens[i].IsNoun;
    }
}
