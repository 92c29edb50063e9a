using System.Xml.Linq;

namespace Dinh.Reading.Files.Docx;

/// <summary>Footnotes and endnotes: they stand after the last line, so that no sentence is cut by one.</summary>
internal sealed class Notes(OfficePackage package, StyleSheet styles, ListCounter lists)
{
    private readonly Dictionary<string, Dictionary<string, XElement>> parts = [];

    public void Write(IReadOnlyList<NoteReference> references, LineList lines)
    {
        var counts = new Dictionary<string, int>();
        foreach (var reference in references)
        {
            var number = counts[reference.Kind] = counts.GetValueOrDefault(reference.Kind) + 1;
            if (!Part(reference.Kind).TryGetValue(reference.Id, out var note))
                continue;

            var words = new LineList();
            var blocks = new BlockReader(styles, lists, words);
            foreach (var block in note.Elements())
                blocks.Read(block);
            blocks.Finish();
            lines.Footnote($"{number} " + string.Join(' ', words.ToSource("", false).Lines.Select(line => line.Text.Trim()).Where(text => text.Length > 0)));
        }
    }

    private Dictionary<string, XElement> Part(string kind)
    {
        if (parts.TryGetValue(kind, out var notes))
            return notes;

        notes = [];
        foreach (var note in package.Find(kind)?.Elements() ?? [])
        {
            if (note.Setting("id") is { } id)
                notes.TryAdd(id, note);
        }

        return parts[kind] = notes;
    }
}
