using Dinh.Domain.Plans;
using Dinh.Reading.Files;
using Dinh.Writing;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>The words of an uploaded paper with the clerk's corrections in their places; what nobody corrected stays letter by letter.</summary>
internal static class CorrectedText
{
    /// <summary>What says something of the paper, and stands nowhere in it as such.</summary>
    private static readonly FieldName[] Unwritten = [FieldName.Issuer, FieldName.Year, FieldName.Path, FieldName.TaskKind, FieldName.Detail, FieldName.Venue];

    public static SourceText Of(SourceText source, PlanDraft draft)
    {
        var corrections = draft
            .Parts.Where(part => !part.IsRemoved)
            .SelectMany(part => part.Fields.Where(f => f.Value.IsCorrected && IsWritten(part, f.Key)).SelectMany(f => Corrections(part, f.Key, f.Value)))
            .ToList();
        var edits = corrections.OfType<Edit>().ToLookup(edit => edit.Line);
        var added = corrections.OfType<Addition>().ToLookup(addition => addition.After);
        var lines = source.Lines.SelectMany(line => added[line.Number].Select(a => new SourceLine(0, a.Text)).Prepend(Edited(line, edits[line.Number])));
        return source with { Lines = [.. lines.Select((line, at) => line with { Number = at + 1 })] };
    }

    private static bool IsWritten(DraftPart part, FieldName field) => !Unwritten.Contains(field) && !(part.Kind == PartKind.Report && field == FieldName.Time);

    private static IEnumerable<object> Corrections(DraftPart part, FieldName name, DraftField field)
    {
        var places = field.Places.GroupBy(p => p.Line).Select(on => new DraftPlace(on.Key, on.Min(p => p.Start), on.Max(p => p.End))).ToList();
        if (places.Count == 0)
            return Added(part, name, field.Value);

        var values = field.Value.Split('\n');
        if (values.Length == field.Places.Count && values.Length > 1)
            return field.Places.Zip(values, (place, value) => (object)new Edit(place.Line, place.Start, place.End, value));
        return places.Select((place, at) => (object)new Edit(place.Line, place.Start, place.End, at == 0 ? Written(name, field.Value) : ""));
    }

    /// <summary>What the paper did not say goes on a line of its own below the item.</summary>
    private static IEnumerable<object> Added(DraftPart part, FieldName name, string value)
    {
        var last = part.Fields.Values.SelectMany(f => f.Places).Select(p => p.Line).DefaultIfEmpty(0).Max();
        return LabelOf(name) is { } label && last > 0 && part.Kind == PartKind.Task ? [new Addition(last, $"- {label}: {value}.")] : [];
    }

    private static string? LabelOf(FieldName name) =>
        name switch
        {
            FieldName.Lead => "Cơ quan chủ trì",
            FieldName.Advise => "Cơ quan tham mưu",
            FieldName.Coordinate => "Cơ quan phối hợp",
            FieldName.Form => "Hình thức",
            FieldName.Time => "Thời gian thực hiện",
            _ => null,
        };

    private static string Written(FieldName name, string value) =>
        name == FieldName.Date && DraftDay.Read(value) is { } day ? DayWords.Of(day) : value.ReplaceLineEndings("; ");

    private static SourceLine Edited(SourceLine line, IEnumerable<Edit> edits)
    {
        var (text, cells, end) = (line.Text, line.Cells?.ToArray(), int.MaxValue);
        foreach (var edit in edits.OrderByDescending(e => e.Start).Where(e => e.Start >= 0 && e.End <= line.Text.Length && e.Start < e.End))
        {
            // Two corrections of the same words: the first stands.
            if (edit.End > end)
                continue;
            text = string.Concat(text.AsSpan(0, edit.Start), edit.Value, text.AsSpan(edit.End));
            if (cells is not null)
                Put(cells, edit);
            end = edit.Start;
        }

        return line with
        {
            Text = text,
            Cells = cells,
        };
    }

    /// <summary>A row's text is its cells with a bar between them.</summary>
    private static void Put(string[] cells, Edit edit)
    {
        const int Bar = 3;
        var start = 0;
        for (var column = 0; column < cells.Length; start += cells[column++].Length + Bar)
        {
            var (from, to) = (edit.Start - start, edit.End - start);
            if (from < 0 || to > cells[column].Length)
                continue;
            cells[column] = string.Concat(cells[column].AsSpan(0, from), edit.Value, cells[column].AsSpan(to));
            return;
        }
    }

    private sealed record Edit(int Line, int Start, int End, string Value);

    private sealed record Addition(int After, string Text);
}
