namespace Whence.Text;

/// <summary>Something that stands somewhere in a text.</summary>
public interface ISpanned
{
    /// <summary>Where it stands.</summary>
    TextSpan Span { get; }
}
