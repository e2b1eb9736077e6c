using Whence.Lexicons;

namespace Whence.Names;

/// <summary>What a capitalised name looks like.</summary>
internal static class Looks
{
    private static readonly Words BodyWords = new(
        "Briefing Bulletin Wire Mirror Digest Mail Express Chronicle Globe Standard Examiner Register Review Echo Monitor Dispatch Media Broadcasting Radio Television Channel Magazine Weekly Gazette Ministry Department Agency Government Army Navy Force Forces Staff Command Group Organization Organisation Association Company Corporation Corp Inc Inc. Ltd Committee Council Court Parliament Party Union Bank Bureau Directorate Service Office Police Institute Foundation Center Centre University College School Church Times Post News Journal Daily Tribune Herald Gazette Independent Guardian Telegraph Observer Courier Press Today Watch International National Federal Commission Assembly Senate House Congress Authority Administration Federation League Alliance Network Brigade Regiment Battalion Division Corps Guard Guards Fleet Street Square Bridge River Airport Station Region District Province County Oblast Front Movement Campaign Fund Trust Society Club Initiative Program Programme Project Convention Treaty Act Report War Policy Day Conference Prize Summit Revolution Agreement Accord Union Republic Kingdom States Nations Sea Ocean Mountain Valley Island Lake Embassy Cathedral Fortress Hospital Hall Palace Stadium Cup League");

    /// <summary>Whether one of its words is a body's.</summary>
    public static bool LikeABody(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (BodyWords.Has(name[range].TrimEnd('s')) || BodyWords.Has(name[range]))
                return true;
        }
        return false;
    }

    /// <summary>Whether it is written in capitals only: an acronym.</summary>
    public static bool LikeAnAcronym(ReadOnlySpan<char> name) => name.Length is >= 2 and <= 7 && !name.ContainsAnyExceptInRange('A', 'Z');
}
