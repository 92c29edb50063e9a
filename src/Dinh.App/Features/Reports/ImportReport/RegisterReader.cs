using System.Security.Cryptography;
using System.Text;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.FillReport;
using Dinh.Law.Reporting;
using Dinh.Reading.Files.Tables;

namespace Dinh.App.Features.Reports.ImportReport;

/// <summary>Reads the rows of one register's sheet.</summary>
internal static class RegisterReader
{
    public static void Take(BookReader reader, FiguresSheet sheet, FormSection section, BookLeaf leaf, List<Dictionary<int, BookCell>> rows, string hash)
    {
        // The hidden row names the columns, so that they are known also when somebody has moved them.
        var heads = leaf.Cells.Where(c => c.Row == 6 && section.Column(c.Text) is not null).ToDictionary(c => c.Column, c => section.Column(c.Text)!);
        var known = sheet.Form.LinesOf(section.Key).ToDictionary(l => l.Id);
        foreach (var row in rows.Where(r => r.Values.First().Row > 6))
        {
            var (id, stamp) = KeyOf(row, section.Columns.Count + 1);
            if (TypedIn(reader, leaf.Name, row, heads) is not { } typed || (id is null && typed.Values.All(v => v.Length == 0)))
                continue;

            var at = row.Values.First().Row;
            var change = new LineChange(id ?? Fresh(hash, section.Key, at), section.Key, stamp, typed);
            Note(reader, (section, leaf.Name, at), known.GetValueOrDefault(id ?? Guid.Empty), change);
        }
    }

    /// <summary>What a row says, by column; null where something cannot be taken.</summary>
    private static Dictionary<string, string>? TypedIn(BookReader reader, string leaf, Dictionary<int, BookCell> row, Dictionary<int, RegisterColumn> heads)
    {
        var (typed, sound) = (new Dictionary<string, string>(StringComparer.Ordinal), true);
        foreach (var (at, column) in heads.Where(h => h.Value.Formula is null))
        {
            if (reader.Typed(leaf, row.GetValueOrDefault(at), ValueShape.Of(column)) is { } text)
                typed[column.Key] = text;
            else
                sound = false;
        }

        return sound ? typed : null;
    }

    private static void Note(BookReader reader, (FormSection Section, string Leaf, int Row) at, FilledLine? line, LineChange change)
    {
        var was = line is null ? [] : at.Section.Columns.Where(c => c.Formula is null).ToDictionary(c => c.Key, c => Shown(c, line));
        if (line is not null && change.Typed.All(t => was.GetValueOrDefault(t.Key, "") == t.Value))
            return;

        var (before, now) = (Told(was.Values), Told(change.Typed.Values));
        var theirs = line is not null && line.Stamp != change.Stamp ? before : null;
        reader.Places.Add(new($"{at.Leaf}, dòng {at.Row}", at.Section.Title.Vi, before, now) { Theirs = theirs });
        if (line?.Values.GetValueOrDefault(FilledLine.Why) is { } why)
            change = change with { Typed = new Dictionary<string, string>(change.Typed) { [FilledLine.Why] = why } };
        reader.Lines.Add(change);
    }

    private static string Shown(RegisterColumn column, FilledLine line) =>
        FigureText.Write(
            ValueShape.Of(column),
            column.IsNumber ? RowText.Number(line.Values.GetValueOrDefault(column.Key)) : null,
            line.Values.GetValueOrDefault(column.Key)
        );

    private static string Told(IEnumerable<string> values) => string.Join(" · ", values.Where(v => v.Length > 0));

    private static (Guid? Id, int Stamp) KeyOf(Dictionary<int, BookCell> row, int column) =>
        row.GetValueOrDefault(column)?.Text.Split('|') is [var id, var stamp] && Guid.TryParse(id, out var key) && int.TryParse(stamp, out var read)
            ? (key, read)
            : (null, 0);

    // The same file taken twice writes the same row once.
    private static Guid Fresh(string hash, string section, int row) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash}|{section}|{row}")).AsSpan(0, 16));
}
