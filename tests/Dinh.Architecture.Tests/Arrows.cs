using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dinh.Architecture.Tests;

/// <summary>Who uses whom, folder by folder, as the compiler understands it.</summary>
internal static class Arrows
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<CSharpCompilation> Code = new(Compile);

    /// <summary>The arrows between the rooms that <paramref name="roomOf"/> gives to paths below src; null stands for no room.</summary>
    public static ILookup<string, string> Between(Func<string, string?> roomOf)
    {
        var arrows =
            from tree in Code.Value.SyntaxTrees
            let user = roomOf(tree.FilePath)
            where user is not null
            let model = Code.Value.GetSemanticModel(tree)
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let symbol = model.GetSymbolInfo(name).Symbol
            let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
            from declared in type?.OriginalDefinition.DeclaringSyntaxReferences ?? []
            let used = roomOf(declared.SyntaxTree.FilePath)
            where used is not null && used != user
            select (user, used);

        return arrows.Distinct().ToLookup(a => a.user, a => a.used);
    }

    private static CSharpCompilation Compile()
    {
        var trees = Repository
            .SourceFiles.Select(f => CSharpSyntaxTree.ParseText(Repository.Read(f), path: f["src/".Length..]))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings));
        var runtime = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create("src", trees, runtime.Where(File.Exists).Select(dll => MetadataReference.CreateFromFile(dll)));
    }
}
