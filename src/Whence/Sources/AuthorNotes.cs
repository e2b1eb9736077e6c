using Whence.Names;

namespace Whence.Sources;

/// <summary>The lines below a page that tell who wrote it: "<i>Anna Berg</i> is a columnist of the Courier."</summary>
internal static class AuthorNotes
{
    private const int Lines = 3; // a note on the author may have advice for readers behind it

    private const int Bullet = 1; // token before the name

    /// <summary>Whom only the page's last lines name, and say what that one is; null where they tell of nobody, or of somebody of whom the page speaks.</summary>
    public static Person? Read(Scene scene)
    {
        var (reading, blocks) = (scene.Reading, scene.Reading.Document.Blocks);
        for (var i = blocks.Length - 1; i >= Math.Max(1, blocks.Length - Lines); i--)
        {
            if (scene.Cast.In(blocks[i].Span.Start, blocks[i].Span.End) is [var first, ..] && first.Person.Position == first.Span.Start && first.Token <= reading.TokenAt(blocks[i].Span.Start) + Bullet
                && reading.Is(first.EndToken, "is") && (reading.Is(first.EndToken + 1, "a") || reading.Is(first.EndToken + 1, "an") || reading.Is(first.EndToken + 1, "the")))
                return first.Person;
        }
        return null;
    }
}
