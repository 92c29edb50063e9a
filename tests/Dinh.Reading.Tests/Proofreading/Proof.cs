using System.Runtime.CompilerServices;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;

namespace Dinh.Reading.Tests.Proofreading;

/// <summary>Plans to proofread: our own clean ones, and those beside the project where they are there.</summary>
internal static class Proof
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Finding> Of(string text, string name = "plan.txt")
    {
        var source = SourceText.Of(text, name);
        return Proofreader.Check(source, PlanReader.Read(source));
    }

    /// <summary>Our own plans without a fault, by name.</summary>
    public static IReadOnlyDictionary<string, string> Clean { get; } = Read(Path.Combine(Root, "samples/plans/clean"));

    /// <summary>The plans of ../shared; empty where it is not there.</summary>
    public static IReadOnlyDictionary<string, string> Shared { get; } = Read(FindShared());

    public static string Show(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f => $"{f.At.Line} {f.Rule} «{f.Quote}» {f.Message}"));

    private static Dictionary<string, string> Read(string? folder) =>
        folder is null || !Directory.Exists(folder)
            ? []
            : Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    private static string? FindShared()
    {
        for (var at = new DirectoryInfo(Root); at is not null; at = at.Parent)
        {
            var there = Path.Combine(at.FullName, "shared/plans/texts");
            if (Directory.Exists(there))
                return there;
        }

        return null;
    }
}
