using Dinh.App.Features.Reports.Counting;
using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.CountReport;

/// <summary>Counts for many reports of one round at once, in as many statements a source as for one. Who may ask is settled before.</summary>
public sealed class CountReportsHandler(
    DinhDb db,
    IEnumerable<ICounted> sources,
    ReportBodiesQuery bodies,
    CountedFiguresHandler figures,
    KeptRowsHandler registers
)
{
    private const int AtOnce = 40;

    /// <summary>Fills the counted cells of those that are being filled in; what people typed stays, with the count beside it.</summary>
    public async Task CountAsync(ReportRound round, IReadOnlyList<Id<Report>> reports, CancellationToken stop, Action<int>? told = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        var form = await db.ReportForms.AsNoTracking().GetAsync(round.FormId, stop);
        var done = 0;
        foreach (var batch in reports.Chunk(AtOnce))
        {
            var open = await OpenAsync(round, batch, stop);
            if (open.Count > 0)
                await CountAsync(round, form.Content, open, stop);
            told?.Invoke(done += batch.Length);
        }
    }

    private async Task CountAsync(ReportRound round, FormContent form, List<Report> open, CancellationToken stop)
    {
        var whose = await bodies.OfAsync(open, round.From, stop);
        var found = await RecordsAsync(form, [.. whose.SelectMany(w => w).Distinct()], round, stop);
        var counted = open.ToDictionary(r => r.Current.Row, r => CellsOf(form, found, whose[r.Id].ToHashSet()));
        await figures.StoreAsync(counted, stop);
        await registers.HandleAsync(form, round, open.ToDictionary(r => r.Current.Row, r => whose[r.Id].ToHashSet()), stop);
    }

    private async Task<List<Report>> OpenAsync(ReportRound round, Id<Report>[] batch, CancellationToken stop)
    {
        await db.HoldAsync(f => batch.Contains(f.ReportId), stop);
        var reports = await db
            .Reports.AsNoTracking()
            .Include(r => r.Filings)
            .AsSplitQuery()
            .Where(r => batch.Contains(r.Id) && r.RoundId == round.Id && db.ReportRounds.Any(o => o.Id == r.RoundId && o.LockedOn == null))
            .ToListAsync(stop);
        return reports.FindAll(r => r.IsBeingFilled);
    }

    private static List<CountedCell> CellsOf(FormContent form, Dictionary<string, Found> found, HashSet<Id<Body>> own) =>
        [.. CountedCells.Of(form, name => found.TryGetValue(name, out var all) ? all.Of(own) : null)];

    private async Task<Dictionary<string, Found>> RecordsAsync(FormContent form, IReadOnlyList<Id<Body>> whose, ReportRound round, CancellationToken stop)
    {
        var asked = CountedCells.SourcesOf(form);
        var found = new Dictionary<string, Found>();
        foreach (var source in sources.Where(s => asked.Contains(s.Name)))
        {
            var ask = new CountedAsk(whose, round.From, round.To, [.. asked[source.Name].Distinct()]);
            found[source.Name] = new(await source.OfAsync(ask, stop), await source.KeptByAsync(ask, stop));
        }

        return found;
    }

    /// <summary>What a source has of all the bodies of a batch.</summary>
    private sealed record Found(IReadOnlyList<CountedRecord> Records, IReadOnlyList<Id<Body>> Keeping)
    {
        public CountedSource Of(HashSet<Id<Body>> own) => new([.. Records.Where(r => own.Contains(r.Body))], Keeping.Any(own.Contains));
    }
}
