using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Dinh.Architecture.Tests;

/// <summary>What can be read at one sitting. The figures are the house's own, from what well-kept code bases do.</summary>
public sealed class WallTests
{
    private static readonly string[] Endings = ["Service", "Manager", "Helper", "Helpers", "Util", "Utils"];

    private static readonly List<(string File, int Lines)> Sources = [.. Repository.SourceFiles.Select(f => (f, Repository.Read(f).Count(c => c == '\n')))];

    private static readonly List<(string Name, int Lines)> Methods = [.. Repository.SourceFiles.SelectMany(MethodsOf)];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(Sources.Where(s => s.Lines > 300));

    [Fact]
    public void Nine_files_in_ten_have_at_most_110_lines() => Assert.InRange(NinthTenth(Sources.Select(s => s.Lines)), 1, 110);

    [Fact]
    public void No_method_is_longer_than_40_lines() => Assert.Empty(Methods.Where(m => m.Lines > 40));

    [Fact]
    public void Nine_methods_in_ten_have_at_most_18_lines() => Assert.InRange(NinthTenth(Methods.Select(m => m.Lines)), 1, 18);

    [Fact]
    public void No_view_is_longer_than_120_lines() =>
        Assert.Empty(
            Repository
                .Files.Where(f => f.EndsWith(".cshtml", StringComparison.Ordinal))
                .Select(f => (f, Lines: Repository.Read(f).Count(c => c == '\n')))
                .Where(v => v.Lines > 120)
        );

    [Fact]
    public void No_constructor_asks_for_more_than_five_things() =>
        Assert.Empty(
            Repository.SourceFiles.SelectMany(f =>
                Tree(f)
                    .DescendantNodes()
                    .OfType<ClassDeclarationSyntax>()
                    .Where(c =>
                        c.ParameterList?.Parameters.Count > 5 || c.Members.OfType<ConstructorDeclarationSyntax>().Any(m => m.ParameterList.Parameters.Count > 5)
                    )
                    .Select(c => $"{f}: {c.Identifier.Text}")
            )
        );

    [Fact]
    public void No_class_hides_behind_an_empty_word() =>
        Assert.Empty(
            Repository.SourceFiles.SelectMany(f =>
                Tree(f)
                    .DescendantNodes()
                    .OfType<TypeDeclarationSyntax>()
                    .Select(t => t.Identifier.Text)
                    .Where(name =>
                        Array.Exists(Endings, e => name.EndsWith(e, StringComparison.Ordinal)) && !name.EndsWith("TagHelper", StringComparison.Ordinal)
                    )
            )
        );

    private static IEnumerable<(string Name, int Lines)> MethodsOf(string file) =>
        from method in Tree(file).DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)
        let span = method.GetLocation().GetLineSpan()
        let name = method is MethodDeclarationSyntax m ? m.Identifier.Text : method.Kind().ToString()
        select ($"{file}: {name}", span.EndLinePosition.Line - span.StartLinePosition.Line + 1);

    private static SyntaxNode Tree(string file) => CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot();

    private static int NinthTenth(IEnumerable<int> counts)
    {
        List<int> sorted = [.. counts.Order()];
        return sorted[(int)(sorted.Count * 0.9)];
    }
}
