using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Dinh.Architecture.Tests;

/// <summary>The files of the project as they stand in the working tree.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>Every file git tracks or would track, as paths from the root.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static IEnumerable<string> SourceFiles =>
        Files.Where(f =>
            f.StartsWith("src/", StringComparison.Ordinal)
            && f.EndsWith(".cs", StringComparison.Ordinal)
            && !f.Contains("/Migrations/", StringComparison.Ordinal)
        );

    public static string Read(string path) => File.ReadAllText(At(path));

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));

    private static List<string> ListFiles()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. files.Where(f => File.Exists(At(f)))];
    }
}
