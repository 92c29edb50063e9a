using System.Globalization;
using System.Net;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Files.Pdf;

/// <summary>
/// Takes in what pdftotext says of each word. Where every word stands is asked for, and not the text as laid out with spaces: Vietnamese PDFs set marked
/// letters apart by a hair, which the laid out text shows as spaces inside words ("v ề vi ệc").
/// </summary>
internal sealed class WordList
{
    private const int Sample = 5_000;

    private long characters;

    public List<Page> Pages { get; } = [];

    public void Take(string line)
    {
        var tag = line.AsSpan().TrimStart();
        if (tag.StartsWith("<page "))
        {
            FileCaps.CheckPages(Pages.Count + 1);
            Pages.Add(new(Pages.Count + 1, Number(tag, "width"), Number(tag, "height")));
        }
        else if (tag.StartsWith("<word ") && Pages.Count > 0)
        {
            Add(tag);
        }
    }

    /// <summary>Letters of fonts from before Unicode come out as they are stored, all over the paper.</summary>
    public void MendLetters()
    {
        var mend = LegacyLetters.ReadingOf(string.Join(' ', Pages.SelectMany(page => page.Words).Take(Sample).Select(word => word.Text)));
        foreach (var words in mend is null ? [] : Pages.Select(page => page.Words))
        {
            for (var at = 0; at < words.Count; at++)
                words[at] = words[at] with { Text = mend!(words[at].Text) };
        }
    }

    private void Add(ReadOnlySpan<char> tag)
    {
        var start = tag.IndexOf('>') + 1;
        var end = tag.LastIndexOf("</word>");
        if (start == 0 || end < start)
            return;

        var text = WebUtility.HtmlDecode(tag[start..end].ToString());
        characters += text.Length + 1;
        FileCaps.CheckLength(characters);
        if (string.IsNullOrWhiteSpace(text))
            return;

        var word = new Word(Number(tag, "xMin"), Number(tag, "yMin"), Number(tag, "xMax"), Number(tag, "yMax"), text);
        if (word.Height > 0 && word.Right > word.Left)
            Pages[^1].Words.Add(word);
    }

    private static double Number(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name + "=\"");
        if (at < 0)
            return 0;

        var value = tag[(at + name.Length + 2)..];
        var end = value.IndexOf('"');
        return end > 0 && double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : 0;
    }
}
