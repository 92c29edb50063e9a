using System.Text.Json;
using Dinh.App.Features.Reports.Cells;
using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.FillReport;

/// <summary>Writes, changes and takes out the rows of register sections.</summary>
internal static class FillingLines
{
    /// <summary>The most rows of one section: a commune has some hundreds of happenings in a year.</summary>
    public const int Most = 2_000;

    /// <summary>Answers with a row that the store does not know yet; null where there is none.</summary>
    public static RegisterLine? Put(this FillingWork work, LineChange change)
    {
        if (work.Head.Content.Section(change.Section) is not { Kind: SectionKind.Register } section)
            return null;

        var line = work.Lines.Find(l => l.Id == change.Id);
        if (line is null ? change.Stamp > 0 : line.Section != change.Section || line.Stamp != change.Stamp)
        {
            Compare(work, line, change);
            return null;
        }

        return Take(work, section, line, change);
    }

    private static RegisterLine? Take(FillingWork work, FormSection section, RegisterLine? line, LineChange change)
    {
        if (Read(work, section, change) is not { } values || (line is null && (change.Remove || values.Count == 0)))
            return null;

        var fresh = line is null ? new RegisterLine(change.Id, work.Head.Filing, section.Key) { Position = Next(work, section.Key) } : null;
        Write(work, line ?? fresh!, values, change.Remove);
        return fresh;
    }

    private static void Compare(FillingWork work, RegisterLine? line, LineChange change)
    {
        // The same row sent twice is one row, and one that both took out is gone.
        if (line is null && change.Remove)
            return;
        if (line is not null && change.Stamp == 0 && line.Section == change.Section)
            return;

        work.Saved.LinesOfOthers[change.Id] = line is null || line.Section != change.Section ? null : CellsQuery.Of(line);
    }

    private static Dictionary<string, string>? Read(FillingWork work, FormSection section, LineChange change)
    {
        if (change.Remove)
            return [];
        if (change.Stamp == 0 && work.Lines.Count(l => l.Section == section.Key) >= Most)
        {
            work.Saved.LineFaults[(change.Id, section.Columns[0].Key)] = new($"Mục này đã đủ {Most} dòng.", $"The section has {Most} rows already.");
            return null;
        }

        if (ReadColumns(work, section, change) is not { } values)
            return null;

        if (change.Typed.GetValueOrDefault(FilledLine.Why) is { Length: > 0 } why)
            values[FilledLine.Why] = why.Length <= FigureText.Longest ? why : why[..FigureText.Longest];
        return values;
    }

    /// <summary>What was typed, by column; null where something cannot be read.</summary>
    private static Dictionary<string, string>? ReadColumns(FillingWork work, FormSection section, LineChange change)
    {
        var (values, sound) = (new Dictionary<string, string>(StringComparer.Ordinal), true);
        foreach (var column in section.Columns.Where(c => c.Formula is null))
        {
            var read = FigureText.Read(ValueShape.Of(column), change.Typed.GetValueOrDefault(column.Key));
            if (read.Fault is { } fault)
                (work.Saved.LineFaults[(change.Id, column.Key)], sound) = (fault, false);
            else if (read.Number is { } number)
                values[column.Key] = RowText.Of(number);
            else if (read.Text is { } text)
                values[column.Key] = text;
        }

        return sound ? values : null;
    }

    private static void Write(FillingWork work, RegisterLine line, Dictionary<string, string> values, bool remove)
    {
        var (was, now) = (line.Stamp == 0 ? null : line.Values, remove ? null : JsonSerializer.Serialize(values));
        if (was == now)
            return;

        if (remove)
            work.Lines.Remove(line);
        else
            (line.Values, line.Stamp) = (now!, line.Stamp + 1);
        if (was is null)
            work.Lines.Add(line);
        work.Saved.Written.Add(new($"{line.Section}:{line.Id}", was, now));
    }

    private static int Next(FillingWork work, string section) =>
        work.Lines.Where(l => l.Section == section).Select(l => l.Position).DefaultIfEmpty(0).Max() + 1;
}
