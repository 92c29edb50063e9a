using Dinh.App.Jobs;
using Dinh.Data.Files;
using Dinh.Domain.Units.Catalogues;
using Dinh.Law;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>A list that was uploaded, by the hash under which it is kept.</summary>
public sealed record KeptList(string Name, string Hash);

/// <summary>Orders lists of units to be tried, or to be taken.</summary>
/// <param name="DryRun">Whether nothing is to be written.</param>
/// <param name="Answers">What a person has answered, by the question's key.</param>
public sealed record ImportCatalogue(IReadOnlyList<KeptList> Files, bool DryRun, IReadOnlyDictionary<string, string> Answers);

/// <summary>What an import has to tell: its counts, and as many findings as one reads.</summary>
public sealed record ToldImport(int AddedUnits, int KnownUnits, int CorrectedUnits, int AddedChanges, int KnownChanges)
{
    private const int MostTold = 200;

    public bool Written { get; init; }

    public int WaitingRows { get; init; }

    public int Errors { get; init; }

    public int Questions { get; init; }

    public int Remarks { get; init; }

    public IReadOnlyList<ImportReport.Span> Spans { get; init; } = [];

    /// <summary>The first of each kind.</summary>
    public IReadOnlyList<CatalogueFinding> Findings { get; init; } = [];

    public static ToldImport Of(ImportReport report) =>
        new(report.AddedUnits, report.KnownUnits, report.CorrectedUnits, report.AddedChanges, report.KnownChanges)
        {
            Written = report.Written,
            WaitingRows = report.WaitingRows,
            Errors = report.Errors.Count(),
            Questions = report.Questions.Count(),
            Remarks = report.Findings.Count - report.Errors.Count() - report.Questions.Count(),
            Spans = report.Spans,
            Findings = [.. report.Findings.GroupBy(f => f.Kind).OrderBy(g => g.Key).SelectMany(g => g.Take(MostTold))],
        };
}

/// <summary>Does in the background what "dinh units import" does, by the same handler.</summary>
public sealed class ImportCatalogueJob(ImportUnitsHandler import, FileStore files) : IJob<ImportCatalogue>
{
    public Sentence Name => new("Nhập danh mục đơn vị hành chính", "Importing lists of units");

    public async Task<Outcome> DoAsync(ImportCatalogue order, JobRun run, CancellationToken stop)
    {
        var lists = new List<(string, byte[])>();
        foreach (var list in order.Files)
            lists.Add((list.Name, await files.ReadAsync(list.Hash, stop)));

        // The units and the mark of the job go in together, whatever happens in between.
        if (!order.DryRun)
            await run.BeginAsync(stop);
        var report = await import.HandleAsync(new(lists, order.DryRun, order.Answers), new Bar(run), stop);
        run.Report(ToldImport.Of(report));
        return Outcome.Done;
    }

    private sealed class Bar(JobRun run) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => run.Tell(value.Done, value.Of);
    }
}
