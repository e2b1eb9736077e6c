using System.Collections.Immutable;

namespace Whence.Store.Entries;

/// <summary>What of a claim's surroundings the rooms that look across pages want to know.</summary>
/// <param name="InHeadline">Whether it stands in the page's headline.</param>
/// <param name="Hedges">The words that hold it at a distance.</param>
/// <param name="Urls">Where the links lead that stand in its source, cue or content.</param>
public sealed record ClaimContext(bool InHeadline, ImmutableArray<string> Hedges, ImmutableArray<string> Urls)
{
    private const int Form = 1;

    /// <summary>Nothing known.</summary>
    public static ClaimContext None { get; } = new(false, [], []);

    /// <summary>In a compact form.</summary>
    public byte[] Write()
    {
        var to = new DetailWriter();
        to.Number(Form);
        to.Flag(InHeadline);
        to.List(Hedges, to.Text);
        to.List(Urls, to.Text);
        return to.ToArray();
    }

    /// <summary>What <see cref="Write"/> made.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ClaimContext Read(byte[] bytes)
    {
        var from = new DetailReader(bytes);
        if (from.Int() != Form)
            throw new InvalidDataException("The context of a claim has a form that this version does not know.");
        var context = new ClaimContext(from.Flag(), from.List(from.Text), from.List(from.Text));
        from.End();
        return context;
    }
}
