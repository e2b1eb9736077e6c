using System.Security.Cryptography;
using System.Text;

namespace Whence.Eval.Labels;

/// <summary>A page of the data folder from which pages for labelling are drawn.</summary>
/// <param name="Name">The corpus and the number of the line, from 0: <c>pac-152-pairs-179</c>.</param>
/// <param name="File">The file in the data folder, with <c>/</c>.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Outlet">Who published it; null when not given.</param>
/// <param name="Published">When, as written there; null when not given.</param>
/// <param name="Variant">Which treatment of the page this is, where the corpus has several; null elsewhere.</param>
internal sealed record CorpusPage(string Name, string File, int Line, string Text, string? Outlet, string? Published, string? Variant)
{
    /// <summary>When a crawler first saw it, as written there; null when not given.</summary>
    public string? Seen { get; init; }

    /// <summary>The event that the corpus files it under; null when it files under none.</summary>
    public string? Event { get; init; }

    /// <summary>The corpus family: the folder that holds the file.</summary>
    public string Family => FamilyOf(File);

    /// <summary>The SHA-256 of the text as UTF-8, in small hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The folder part of a file's name.</summary>
    public static string FamilyOf(string file) => file.Split('/')[0];

    /// <summary>The page as a line of input, with outlet and day where they are known.</summary>
    /// <remarks>A title that stands beside the text is not given: the text alone was labelled, so what is read in a title would count as wrong.</remarks>
    public byte[] AsInput() => InputLine.Of(Name, Text, outlet: Outlet, published: Published);
}
