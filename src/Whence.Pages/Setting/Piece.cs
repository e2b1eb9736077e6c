using Whence.Documents;

namespace Whence.Pages.Setting;

/// <summary>A block to be: its characters in fragments.</summary>
internal sealed class Piece(BlockKind kind)
{
    /// <summary>What it is.</summary>
    public BlockKind Kind { get; set; } = kind;

    /// <summary>Its characters, in order.</summary>
    public List<Fragment> Fragments { get; } = [];

    /// <summary>Its characters as one string, as they will be set.</summary>
    public string Text
    {
        get
        {
            if (Fragments is [var only])
                return only.Text.ToString();
            return string.Concat(Fragments.Select(f => f.Text.ToString()));
        }
    }

    /// <summary>How many characters it has.</summary>
    public int Length
    {
        get
        {
            var length = 0;
            foreach (var fragment in Fragments)
                length += fragment.Text.Length;
            return length;
        }
    }
}
