namespace Whence.Eval;

/// <summary>A measurement against data that people annotated.</summary>
public interface IEval
{
    /// <summary>The name on the command line and in <c>floors.json</c>.</summary>
    string Name { get; }

    /// <summary>What it measures, in one line.</summary>
    string About { get; }

    /// <summary>The files and folders that it needs.</summary>
    IReadOnlyList<string> Needs(CorpusFolder data);

    /// <summary>Measures.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not what the measurement reads.</exception>
    Score Run(CorpusFolder data);
}
