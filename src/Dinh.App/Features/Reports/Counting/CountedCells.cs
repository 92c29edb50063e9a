using Dinh.App.Web.Counting;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.Counting;

/// <summary>The records of one source that a report counts.</summary>
/// <param name="IsKept">Whether such records are kept here at all by who reports: without, no record is no nought.</param>
internal sealed record CountedSource(IReadOnlyList<CountedRecord> Records, bool IsKept);

/// <summary>What was counted for one cell of a form.</summary>
internal sealed record CountedCell(FormCell Cell, IReadOnlyList<CountedRecord> Records, bool IsKept)
{
    /// <summary>The figure; null where nothing is recorded here, so that people type it.</summary>
    public long? Number => IsKept || Records.Count > 0 ? Cell.Indicator.Kept(Records.Sum(r => r.Amount)) : null;
}

/// <summary>Finds for each counted cell of a form the records that count in it.</summary>
internal static class CountedCells
{
    /// <param name="form">Whose indicators are counted.</param>
    /// <param name="source">The records of a source by its name; null where no module offers it, so that people type the figure.</param>
    public static IEnumerable<CountedCell> Of(FormContent form, Func<string, CountedSource?> source)
    {
        foreach (var indicator in form.Indicators.Where(i => i is { Source: FigureSource.Counted, Count: not null }))
        {
            if (source(indicator.Count!.Name) is not { } all)
                continue;

            List<CountedRecord> meant = [.. all.Records.Where(r => Counts(r, indicator.Count)).DistinctBy(r => r.Key)];
            var parts = form.CellsOf(indicator)
                .Where(c => c.Slot is not null)
                .Select(c => new CountedCell(c, meant.FindAll(r => Is(r, c.Slot!.Key)), all.IsKept))
                .ToList();
            yield return new(form.CellsOf(indicator).First(), meant, all.IsKept);

            // Where the records tell nothing of a breakdown, its parts stay to be typed.
            if (parts.Exists(p => p.Records.Count > 0))
                foreach (var part in parts)
                    yield return part;
        }
    }

    /// <summary>The sources that a form counts from, with the kinds that it asks of each.</summary>
    public static ILookup<string, string> SourcesOf(FormContent form) =>
        form
            .Indicators.Where(i => i is { Source: FigureSource.Counted, Count: not null })
            .SelectMany(i => Words(i.Count!.Kind).DefaultIfEmpty("").Select(kind => (i.Count.Name, kind)))
            .ToLookup(s => s.Name, s => s.kind);

    private static bool Counts(CountedRecord record, CountOf asked) =>
        (asked.Kind is null || Words(asked.Kind).Contains(record.Kind)) && Words(asked.Filter).All(f => record.Marks.Contains(f));

    private static bool Is(CountedRecord record, string slot) => record.Kind == slot || record.Marks.Contains(slot);

    private static string[] Words(string? words) => words?.Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
