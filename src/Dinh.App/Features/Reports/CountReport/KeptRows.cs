using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>Puts rows that records tell of into the registers of filings. A row that somebody changed or took out stays as people left it.</summary>
/// <remarks>What was once put stands as a trace of the register, so that it is not put again.</remarks>
public sealed class KeptRowsHandler(DinhDb db, IEnumerable<IKeptRows> sources)
{
    /// <summary>The stamp of a row that nobody has touched since it was put.</summary>
    private const int Untouched = 1;

    /// <param name="form">What is asked.</param>
    /// <param name="round">Whose window it is.</param>
    /// <param name="filings">The bodies whose records count, by the row number of the filing.</param>
    internal async Task HandleAsync(FormContent form, ReportRound round, IReadOnlyDictionary<long, HashSet<Id<Body>>> filings, CancellationToken stop)
    {
        foreach (var section in form.Sections.Where(s => s.Kind == SectionKind.Register))
        {
            if (sources.FirstOrDefault(r => r.Section == section.Key) is not { } source)
                continue;

            var ask = new CountedAsk([.. filings.Values.SelectMany(b => b).Distinct()], round.From, round.To, []);
            var found = (await source.OfAsync(ask, stop)).ToLookup(r => r.Body);
            await StoreAsync(section, filings.ToDictionary(f => f.Key, f => RowsOf(found, f.Value)), stop);
        }
    }

    private static IReadOnlyList<KeptRow> RowsOf(ILookup<Id<Body>, KeptRow> rows, IEnumerable<Id<Body>> own) =>
        [.. own.SelectMany(body => rows[body]).OrderBy(r => r.On).ThenBy(r => r.Record, StringComparer.Ordinal)];

    // Also of filings that have no such records any more.
    private async Task StoreAsync(FormSection section, IReadOnlyDictionary<long, IReadOnlyList<KeptRow>> kept, CancellationToken stop)
    {
        var key = FilingText.RowsOf(section.Key);
        await CellNumbers.KnowAsync(db, [key], stop);
        var cell = await db.CellNumbers.Where(c => c.Key == key).Select(c => c.Number).SingleAsync(stop);
        List<long> filings = [.. kept.Keys];
        var lines = (await db.RegisterLines.Where(l => filings.Contains(l.Filing) && l.Section == section.Key).ToListAsync(stop)).ToLookup(l => l.Filing);
        var traces = (await db.CellTraces.Where(t => filings.Contains(t.Filing) && t.Cell == cell).ToListAsync(stop)).ToLookup(t => t.Filing);
        foreach (var (filing, rows) in kept)
            Put(new(section, filing, cell), [.. lines[filing]], [.. traces[filing]], rows);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private void Put(Place at, List<RegisterLine> lines, List<CellTrace> traces, IReadOnlyList<KeptRow> rows)
    {
        var known = traces.ToDictionary(t => t.Record);
        var next = lines.Select(l => l.Position).DefaultIfEmpty(0).Max() + 1;
        foreach (var row in rows.DistinctBy(r => r.Record))
        {
            var line = lines.Find(l => l.Id == KeyOf(at.Filing, row.Record));
            if (line is { Stamp: Untouched })
                line.Values = at.ValuesOf(row);
            if (known.Remove(row.Record))
                continue;

            db.RegisterLines.Add(
                new(KeyOf(at.Filing, row.Record), at.Filing, at.Section.Key)
                {
                    Position = next++,
                    Values = at.ValuesOf(row),
                    Stamp = Untouched,
                }
            );
            db.CellTraces.Add(
                new(at.Filing, at.Cell, row.Record)
                {
                    Label = row.Label,
                    Link = row.Link,
                    On = row.On,
                }
            );
        }

        Drop(at, lines, known.Values);
    }

    // What is on record no longer goes, unless somebody made the row their own.
    private void Drop(Place at, List<RegisterLine> lines, IEnumerable<CellTrace> gone)
    {
        foreach (var trace in gone)
        {
            if (lines.Find(l => l.Id == KeyOf(at.Filing, trace.Record)) is not { Stamp: Untouched } line)
                continue;

            db.RegisterLines.Remove(line);
            db.CellTraces.Remove(trace);
        }
    }

    /// <summary>The same record has one row in a filing, whoever puts it.</summary>
    private static Guid KeyOf(long filing, string record) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{filing}:{record}")).AsSpan(0, 16));

    /// <summary>A register of one filing.</summary>
    private readonly record struct Place(FormSection Section, long Filing, int Cell)
    {
        /// <summary>What the form asks for of a row, and can take.</summary>
        public string ValuesOf(KeptRow row)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in Section.Columns.Where(c => c.Formula is null))
            {
                if (row.Values.TryGetValue(column.Key, out var value) && (column.Choices.Count == 0 || column.Choices.Any(c => c.Key == value)))
                    values[column.Key] = value.Length <= FigureText.Longest ? value : value[..FigureText.Longest];
            }

            return JsonSerializer.Serialize(values);
        }
    }
}
