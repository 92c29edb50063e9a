using System.Text;
using System.Text.RegularExpressions;
using Dinh.Reading.Files;
using Dinh.Reading.Files.Plain;
using Dinh.Reading.Screening.Personal;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Plain;

/// <summary>A .txt, .md or .csv.</summary>
internal sealed partial class TextExam : IExam
{
    private const int MostLines = 100;

    private readonly StringBuilder text;
    private readonly bool isTable;
    private readonly bool isMarkup;
    private readonly List<(int Start, int End)> removed = [];

    public TextExam(byte[] bytes, string ending)
    {
        var decoded = Encodings.Decode(bytes) ?? throw new UnreadableException("file.encoding");
        FileCaps.CheckLength(decoded.Length);
        if (decoded.Contains('\0'))
            throw new UnreadableException("file.not-text");
        text = new(decoded.TrimStart('\ufeff'));
        isTable = ending is ".csv";
        isMarkup = ending is ".md" or ".html" or ".htm";
    }

    public void Tell(FindingList found, Where at)
    {
        var all = text.ToString();
        if (isTable)
            Rows(all, found, at);
        else
            Paragraphs(all, found, at);

        foreach (var unseen in Unseen().EnumerateMatches(all))
        {
            var (start, end) = (unseen.Index, unseen.Index + unseen.Length);
            found.Add("hidden.zero-width", LineAt(all, start, at).At("ký tự ẩn", "hidden character"), "…", () => removed.Add((start, end)), $"{unseen.Length}");
        }

        if (isMarkup)
            Comments(all, found, at);
    }

    public byte[] Save()
    {
        foreach (var (start, end) in removed.OrderByDescending(r => r.Start))
            text.Remove(start, end - start);
        removed.Clear();
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // A number may be broken over two lines, so a whole paragraph is looked at.
    private void Paragraphs(string all, FindingList found, Where at)
    {
        var line = 1;
        for (var start = 0; start < all.Length; )
        {
            var end = EndOfParagraph(all, start);
            var (from, first) = (start, line);
            found.Read(
                new Strand(at.At("", ""), [new HeldSlot(all[from..end], fresh => text.Remove(from, end - from).Insert(from, fresh))])
                {
                    Finer = place => first + all.AsSpan(from, place).Count('\n') is var n ? at.At($"dòng {n}", $"line {n}") : null!,
                }
            );
            line += all.AsSpan(start, end - start).Count('\n');
            start = end;
        }
    }

    private static int EndOfParagraph(string all, int start)
    {
        var end = start;
        for (var lines = 0; lines < MostLines; lines++)
        {
            var next = all.IndexOf('\n', end);
            if (next < 0)
                return all.Length;
            if (all.AsSpan(end, next - end).IsWhiteSpace())
                return next + 1;
            end = next + 1;
        }

        return end;
    }

    private void Rows(string all, FindingList found, Where at)
    {
        var (heads, line) = (new ColumnHeads(), 0);
        for (var start = 0; start < all.Length; )
        {
            var end = all.IndexOf('\n', start) is >= 0 and var next ? next : all.Length;
            line++;
            var cells = CellsIn(all, start, end)
                .Select(
                    (cell, column) =>
                        new TableCell(column, StrandOf(all, cell.Start, cell.End, at.At($"dòng {line}, cột {column + 1}", $"row {line}, column {column + 1}")))
                )
                .ToList();
            heads.Read(cells, found);
            start = end + 1;
        }
    }

    private static IEnumerable<(int Start, int End)> CellsIn(string all, int start, int end)
    {
        var mark =
            all.AsSpan(start, end - start) is var line && line.Contains(';') && !line.Contains(',') ? ';'
            : line.Contains('\t') ? '\t'
            : ',';
        var (from, quoted) = (start, false);
        for (var i = start; i < end; i++)
        {
            if (all[i] == '"')
                quoted = !quoted;
            else if (all[i] == mark && !quoted)
            {
                yield return (from, i);
                from = i + 1;
            }
        }

        yield return (from, end);
    }

    private Strand StrandOf(string all, int start, int end, Law.Sentence place) =>
        new(place, [new HeldSlot(all[start..end], fresh => text.Remove(start, end - start).Insert(start, fresh))]);

    private static Where LineAt(string all, int at, Where where)
    {
        var line = all.AsSpan(0, at).Count('\n') + 1;
        return where.Within($"dòng {line}", $"line {line}");
    }

    private void Comments(string all, FindingList found, Where at)
    {
        for (var start = all.IndexOf("<!--", StringComparison.Ordinal); start >= 0; start = all.IndexOf("<!--", start + 4, StringComparison.Ordinal))
        {
            var close = all.IndexOf("-->", start, StringComparison.Ordinal);
            var end = close < 0 ? all.Length : close + 3;
            var from = start;
            found.Add(
                "hidden.markup-comment",
                LineAt(all, from, at).At("ghi chú ẩn", "comment"),
                all[(from + 4)..Math.Max(from + 4, end - 3)],
                () => removed.Add((from, end))
            );
        }
    }

    // Format characters that are no part of any Vietnamese spelling, and tags of the fifteenth plane.
    [GeneratedRegex(
        @"(?:[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDFFF])+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unseen();
}
