using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Whence.Tests.House;

/// <summary>A C# file with its syntax.</summary>
internal sealed partial record SourceFile(string Path, SyntaxNode Syntax)
{
    private static readonly Dictionary<string, SourceFile> Parsed = new(StringComparer.Ordinal);

    /// <summary>The files below <paramref name="folders"/>.</summary>
    public static IEnumerable<SourceFile> Below(params string[] folders)
    {
        foreach (var path in folders.SelectMany(folder => Repository.SourceFiles(folder)))
        {
            SourceFile? file;
            lock (Parsed)
                if (!Parsed.TryGetValue(path, out file))
                    Parsed.Add(path, file = new(path, CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.At(path)), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot()));
            yield return file;
        }
    }

    /// <summary>The types that stand at the top of the file, without those that only the file sees.</summary>
    public IEnumerable<MemberDeclarationSyntax> Types() =>
        Syntax.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.FileKeyword));

    /// <summary>What <paramref name="type"/> is called.</summary>
    public static string Name(MemberDeclarationSyntax type) =>
        type is BaseTypeDeclarationSyntax declared ? declared.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;

    /// <summary>The namespaces that the file uses.</summary>
    public IEnumerable<string> Usings() =>
        Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(used => used.NamespaceOrType.ToString());

    /// <summary>The namespace that the file declares; empty for none.</summary>
    public string Namespace() =>
        Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    /// <summary>How many lines a node covers.</summary>
    public static int Lines(SyntaxNode node)
    {
        var lines = node.GetLocation().GetLineSpan();
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }

    /// <summary>The words of a name in camel case.</summary>
    public static IEnumerable<string> Words(string name) => CamelWord().Matches(name).Select(word => word.Value);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex CamelWord();
}
