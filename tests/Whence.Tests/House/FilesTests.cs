using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Whence.Tests.House;

/// <summary>What a file of this house looks like.</summary>
public sealed class FilesTests
{
    private const int LongestFile = 400;
    private const int LongestFunction = 70;

    private static readonly string[] Shipped = ["src", "eval", "tools"];

    private static readonly string[] Written = [.. Shipped, "bench", "tests"];

    /// <summary>Files that are longer for a reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal);

    /// <summary>Functions that are longer for a reason.</summary>
    private static readonly Dictionary<string, string> LongFunctions = new(StringComparer.Ordinal);

    private static readonly HashSet<string> SaysNothing =
        new(["Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Handler"], StringComparer.Ordinal);

    /// <summary>Say nothing at the end of a name: a folder of data is a folder, a page's data is nothing.</summary>
    private static readonly string[] EndsInNothing = ["Info", "Data"];

    private static readonly HashSet<string> Verdicts =
        new(["Verdict", "Fake", "Debunked", "Lie", "Liar", "Truth", "Truthful", "Fact", "Facts", "Credibility", "Credible", "Trustworthy"], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void A_file_holds_one_type_for_others_to_see_and_bears_its_name()
    {
        var odd = new List<string>();
        foreach (var file in SourceFile.Below(Shipped))
        {
            var types = file.Types().ToArray();
            var open = types.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).ToArray();
            if (open.Length > 1)
                odd.Add($"{file.Path} holds {string.Join(", ", open.Select(SourceFile.Name))}");
            var named = open.FirstOrDefault() ?? types.FirstOrDefault();
            if (named is not null && SourceFile.Name(named) != Path.GetFileName(file.Path).Split('.')[0])
                odd.Add($"{file.Path} holds {SourceFile.Name(named)}");
        }

        odd.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        var odd = SourceFile.Below(Written)
            .Where(file => file.Types().Any())
            .Select(file => (file.Path, Declared: file.Namespace(), Expected: string.Join('.', file.Path.Split('/')[1..^1])))
            .Where(file => file.Declared != file.Expected)
            .Select(file => $"{file.Path} declares {file.Declared}, its folder says {file.Expected}");

        odd.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_too_long_to_read()
    {
        var tooLong = Written.SelectMany(folder => Repository.SourceFiles(folder))
            .Where(path => !LongFiles.ContainsKey(path))
            .Select(path => (Path: path, Lines: File.ReadLines(Repository.At(path)).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Path} has {file.Lines} lines");

        tooLong.ShouldBeEmpty($"above {LongestFile} lines a file needs a reason in {nameof(LongFiles)}");
    }

    [Fact]
    public void No_function_is_too_long_to_read()
    {
        var tooLong = SourceFile.Below(Written)
            .SelectMany(file => file.Syntax.DescendantNodes()
                .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax { ExpressionBody: not null })
                .Select(node => (Place: $"{file.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", Lines: SourceFile.Lines(node))))
            .Where(function => function.Lines > LongestFunction && !LongFunctions.ContainsKey(function.Place.Split(':')[0]))
            .Select(function => $"{function.Place} has {function.Lines} lines");

        tooLong.ShouldBeEmpty($"above {LongestFunction} lines a function needs a reason in {nameof(LongFunctions)}");
    }

    [Fact]
    public void Every_exception_still_stands_for_something() =>
        LongFiles.Keys.Concat(LongFunctions.Keys).Where(path => !File.Exists(Repository.At(path))).ShouldBeEmpty();

    [Fact]
    public void A_name_says_what_the_thing_is()
    {
        var odd = SourceFile.Below(Written)
            .SelectMany(file => file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => (file.Path, Name: type.Identifier.Text)))
            .Where(type => SourceFile.Words(type.Name).Any(SaysNothing.Contains) || EndsInNothing.Contains(SourceFile.Words(type.Name).Last(), StringComparer.Ordinal))
            .Select(type => $"{type.Name} in {type.Path}");

        odd.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_we_name_passes_a_verdict()
    {
        var names = SourceFile.Below("src").SelectMany(file => file.Syntax.DescendantNodes()
            .Select(node => node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                EnumMemberDeclarationSyntax member => member.Identifier.Text,
                PropertyDeclarationSyntax property => property.Identifier.Text,
                ParameterSyntax parameter => parameter.Identifier.Text,
                LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && !literal.Token.ValueText.Contains(' ', StringComparison.Ordinal) => literal.Token.ValueText,
                _ => "",
            })
            .Where(name => name.Length is > 0 and < 40 && SourceFile.Words(name).Any(Verdicts.Contains))
            .Select(name => $"{name} in {file.Path}"));

        names.ShouldBeEmpty("the ledger records who says so, how surely, through whom, and who disagrees; it passes no verdict");
    }

    [Fact]
    public void Nothing_is_left_for_later_in_a_remark()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception"];

        var left = Written.SelectMany(folder => Repository.SourceFiles(folder))
            .SelectMany(path => File.ReadLines(Repository.At(path)).Select((line, index) => (Place: $"{path}:{index + 1}", Line: line)))
            .Where(line => marks.Any(mark => line.Line.Contains(mark, StringComparison.Ordinal)))
            .Select(line => line.Place);

        left.ShouldBeEmpty();
    }

    [Fact]
    public void A_warning_is_silenced_only_with_its_reason_beside_it()
    {
        var silent = SourceFile.Below(Shipped)
            .SelectMany(file => file.Syntax.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))
                .Select(trivia => (file.Path, Words: trivia.ToString())))
            .Where(pragma => pragma.Words.Contains("disable", StringComparison.Ordinal) && !pragma.Words.Contains("//", StringComparison.Ordinal))
            .Select(pragma => $"{pragma.Path}: {pragma.Words}");

        silent.ShouldBeEmpty();
    }
}
