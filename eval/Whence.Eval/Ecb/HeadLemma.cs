using System.Collections.Frozen;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Eval.Ecb;

/// <summary>The head of a mention and its dictionary form: what the head-lemma baseline compares.</summary>
internal static class HeadLemma
{
    // Strong forms by their dictionary form; all others follow the rules below.
    private static readonly FrozenDictionary<string, string> Strong = string.Join(' ',
            "be:is,are,was,were,been,being,am", "have:has,had,having", "do:does,did,done,doing", "say:said,says", "tell:told", "go:went,gone,goes", "get:got,gotten", "make:made", "take:took,taken", "give:gave,given",
            "come:came", "see:saw,seen", "know:knew,known", "find:found", "think:thought", "leave:left", "lose:lost", "win:won", "hold:held", "bring:brought", "begin:began,begun", "keep:kept", "show:shown", "hear:heard",
            "run:ran", "meet:met", "lead:led", "speak:spoke,spoken", "rise:rose,risen", "fall:fell,fallen", "send:sent", "build:built", "break:broke,broken", "spend:spent", "buy:bought", "sell:sold", "strike:struck,stricken",
            "shoot:shot", "fight:fought", "steal:stole,stolen", "drive:drove,driven", "fly:flew,flown", "die:dying,died", "lie:lying,lied", "catch:caught", "teach:taught", "choose:chose,chosen", "sink:sank,sunk", "flee:fled",
            "write:wrote,written", "become:became", "grow:grew,grown", "throw:threw,thrown", "draw:drew,drawn", "stand:stood", "pay:paid", "sit:sat", "wear:wore,worn", "feel:felt", "deal:dealt", "step:stepped,stepping",
            "set:setting", "hit:hitting", "cut:cutting", "quit:quitting", "man:men", "woman:women", "person:people")
        .Split(' ').Select(row => row.Split(':')).SelectMany(row => row[1].Split(',').Select(form => (Form: form, Lemma: row[0]))).ToFrozenDictionary(pair => pair.Form, pair => pair.Lemma, StringComparer.Ordinal);

    /// <summary>The token that heads the mention: its first verb that is no auxiliary, else its last noun before a preposition.</summary>
    public static int Of(Reading reading, EcbMention mention)
    {
        var tokens = mention.Pieces.Select(piece => reading.TokenAt(piece.Start)).Where(token => token < reading.Tokens.Length).ToList();
        var verb = tokens.FirstOrDefault(token => reading.Tokens[token].IsVerb && !reading.Is(token, WordLists.Auxiliaries), -1);
        if (verb >= 0 && !tokens.Any(token => reading.Tokens[token].IsNoun && token > verb))
            return verb;
        var before = tokens.TakeWhile((token, i) => i == 0 || reading.Tokens[token].Tag != PosTag.Preposition).ToList();
        return before.LastOrDefault(token => reading.Tokens[token].IsNoun, verb >= 0 ? verb : tokens.Count > 0 ? tokens[^1] : 0);
    }

    /// <summary>The dictionary form.</summary>
    public static string LemmaOf(ReadOnlySpan<char> word)
    {
        var small = word.ToString().ToLowerInvariant();
        return Strong.TryGetValue(small, out var lemma) ? Trimmed(lemma) : small switch
        {
            { Length: > 4 } when small.EndsWith("ies", StringComparison.Ordinal) || small.EndsWith("ied", StringComparison.Ordinal) => small[..^3] + "y",
            { Length: > 5 } when small.EndsWith("ing", StringComparison.Ordinal) => Bare(small[..^3]),
            { Length: > 4 } when small.EndsWith("ed", StringComparison.Ordinal) => Bare(small[..^2]),
            { Length: > 3 } when small[^1] == 's' && small[^2] is not ('s' or 'u' or 'i') => small[..^1].TrimEnd('e'),
            _ => Trimmed(small),
        };
    }

    private static string Trimmed(string word) => word.Length > 3 ? word.TrimEnd('e') : word;

    private static string Bare(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem.TrimEnd('e');
}
