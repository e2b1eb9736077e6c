namespace Whence;

/// <summary>One step of the reader: takes a reading and returns a fuller one. Pure, never throws on any text.</summary>
public interface IStage
{
    /// <summary>What must be there before.</summary>
    Layers Needs { get; }

    /// <summary>What is there after.</summary>
    Layers Adds { get; }

    /// <summary>Reads on.</summary>
    Reading Read(Reading reading);
}
