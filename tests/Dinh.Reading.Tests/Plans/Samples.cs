using System.Runtime.CompilerServices;

namespace Dinh.Reading.Tests.Plans;

/// <summary>The plans written for this project, each with the reading that a person made of it.</summary>
internal static class Samples
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../"));

    public static string Folder { get; } = Path.Combine(Root, "samples/plans");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Folder)
            .Where(f => Path.GetExtension(f) is ".txt" or ".md" && File.Exists(ReadingOf(Path.GetFileName(f))))
            .Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static string ReadingOf(string name) => Path.Combine(Folder, Path.GetFileNameWithoutExtension(name) + ".reading.json");

    /// <summary>The text with one paragraph a line, as its writer typed it: only body lines that the samples themselves break are joined.</summary>
    public static string Unwrapped(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"(?<=[^\s.:;\n])\n(?=\p{Ll}{2})", " ");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
