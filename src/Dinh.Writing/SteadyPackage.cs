using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Dinh.Writing;

/// <summary>Writes an office file once more so that the same paper is the same bytes for ever: parts in order, without the time of writing, and named by place instead of by chance.</summary>
internal static partial class SteadyPackage
{
    // The first day that a zip can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] file)
    {
        using var from = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var parts = from.Entries.Select(e => (Name: e.FullName, Text: Read(e))).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var names = NamesIn(parts);

        using var steady = new MemoryStream();
        using (var to = new ZipArchive(steady, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var (name, text) in parts
                    .Select(p => (Named(p.Name), HoldsWords(p.Name) ? p.Text : Named(p.Text)))
                    .OrderBy(p => p.Item1, StringComparer.Ordinal)
            )
                Write(to, name, text);
        }

        return steady.ToArray();

        string Named(string text) => Chances().Replace(text, m => names[m.Value]);
    }

    // The leaves of a workbook name no other part, and may hold keys that only look drawn by chance.
    private static bool HoldsWords(string part) =>
        part.StartsWith("xl/worksheets/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal);

    private static Dictionary<string, string> NamesIn(List<(string Name, string Text)> parts)
    {
        var names = new Dictionary<string, string>();
        foreach (var part in parts)
        foreach (
            var chance in Chances().Matches(HoldsWords(part.Name) ? part.Name : part.Name + part.Text).Select(m => m.Value).Where(c => !names.ContainsKey(c))
        )
            names[chance] = chance[0] == 'R' ? $"R{names.Count + 1}" : $"{names.Count + 1}";

        return names;
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Write(ZipArchive to, string name, string text)
    {
        var entry = to.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }

    // Names of relations and of the part with the title are drawn by chance: an R with 16 or 32 figures, or 32 figures alone.
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])(R[0-9a-f]{16}(?:[0-9a-f]{16})?|[0-9a-f]{32})(?![0-9A-Za-z])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Chances();
}
