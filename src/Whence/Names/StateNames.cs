using Whence.Language;
using Whence.Lexicons;

namespace Whence.Names;

/// <summary>States by name are places.</summary>
internal static class StateNames
{
    private const int MostWords = 4;

    /// <summary>The state whose name, demonym or capital starts at the token, the longest form first, and the first token after it.</summary>
    public static (State State, States.Form Form, int End)? At(NameList names, Sentence sentence, int start)
    {
        for (var end = Math.Min(start + MostWords, sentence.EndToken); end > start; end--)
        {
            if (names.Token(end - 1).Kind == TokenKind.Word && States.Find(names.Text(start, end)) is var (state, form))
                return (state, form, end);
        }
        return null;
    }

    /// <summary>Adds the states of a sentence; unions and alliances are organisations.</summary>
    public static void Find(NameList names, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (names.Token(i) is not { Kind: TokenKind.Word, IsCapital: true } || names.IsTaken(i) || At(names, sentence, i) is not var (state, form, end) || form != States.Form.Name)
                continue;
            names.Add(i, end, state.IsState ? MentionKind.Place : MentionKind.Organisation, state.Name);
            i = end - 1;
        }
    }
}
