using Dinh.App.Jobs;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>An order to settle every body about which nothing must be asked.</summary>
public sealed record SucceedAll;

/// <summary>Province by province: what a province's batch has settled stays settled when the machine is cut off, and the rest follows at the next attempt.</summary>
public sealed class SucceedAllJob(SucceedBodiesHandler succeed) : IJob<SucceedAll>
{
    public Sentence Name { get; } = new("Chuyển giao cơ quan của đơn vị đã sắp xếp", "Succession of the bodies of ended units");

    public async Task<Outcome> DoAsync(SucceedAll order, JobRun run, CancellationToken stop)
    {
        var report = await succeed.HandleAsync(new(false, false, new Dictionary<Id<Body>, Id<AdministrativeUnit>>()), new Progress(run), stop);
        run.Report(new SuccessionFigures(report.Bodies, report.Questions.Count, report.Handed));
        return Outcome.Done;
    }

    private sealed class Progress(JobRun run) : IProgress<SuccessionReport>
    {
        public void Report(SuccessionReport value) => run.Tell(value.Units, value.All);
    }
}

/// <summary>What the finished job keeps.</summary>
public sealed record SuccessionFigures(int Bodies, int Questions, IReadOnlyDictionary<string, int> Handed);
