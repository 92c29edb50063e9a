using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Law;
using Dinh.Reading.Matching;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.MergeDifficulties;

/// <summary>A cluster in the same hands that may be asking the same.</summary>
/// <param name="Why">The words that both share; null where they are not near.</param>
public sealed record NearLine(Id<DifficultyCluster> Id, Id<Difficulty> Lead, string Wording, string Asker, int Members, DateOnly ReceivedOn, Sentence? Why);

/// <param name="Own">The key of the cluster itself.</param>
public sealed record NearSheet(Id<DifficultyCluster> Own, string Wording, string Content, IReadOnlyList<NearLine> Near, IReadOnlyList<NearLine> Others);

/// <summary>Finds what a body has to answer that says much the same, by the measure that finds tasks again in lower plans.</summary>
public sealed class NearDifficultiesQuery(DinhDb db, Access access)
{
    private const int Most = 300;

    public async Task<NearSheet> OfAsync(Id<Difficulty> id, CancellationToken stop)
    {
        var held = access.Owned(db.DifficultyClusters);
        var own =
            await held.Where(c => c.Members.Any(m => m.Id == id)).Select(Lay(db)).SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"cluster of {id}");
        var others = await OthersAsync(held, own, stop);

        var found = TaskMatcher.Near(TextOf(own), others.ConvertAll(TextOf)).ToDictionary(m => m.Lower);
        var lines = others.ConvertAll(o => (Line: o.Line(found.GetValueOrDefault($"{o.Id}")?.Why), Share: found.GetValueOrDefault($"{o.Id}")?.Share ?? 0));
        return new(
            own.Id,
            own.Wording,
            own.Content,
            [.. lines.Where(l => l.Share > 0).OrderByDescending(l => l.Share).Select(l => l.Line)],
            [.. lines.Where(l => l.Share == 0).Select(l => l.Line)]
        );
    }

    private Task<List<Laid>> OthersAsync(IQueryable<DifficultyCluster> held, Laid own, CancellationToken stop) =>
        held.Where(c => c.Id != own.Id && c.BodyId == own.Body && (c.State == ClusterState.Waiting || c.State == ClusterState.InHand))
            .OrderByDescending(c => c.Id)
            .Take(Most)
            .Select(Lay(db))
            .ToListAsync(stop);

    private static TaskText TextOf(Laid laid) => new($"{laid.Id}", laid.Wording) { Detail = laid.Content };

    private static System.Linq.Expressions.Expression<Func<DifficultyCluster, Laid>> Lay(DinhDb db) =>
        c => new Laid(c.Id, c.BodyId, c.LeadId, c.Wording, c.ReceivedOn)
        {
            Content = c.Members.Where(m => m.Id == c.LeadId).Select(m => m.Content).First(),
            Asker = db.Bodies.Where(b => c.Members.Any(m => m.Id == c.LeadId && m.AskerId == b.Id)).Select(b => b.Name).First(),
            Members = c.Members.Count(m => m.State == DifficultyState.Waiting || m.State == DifficultyState.InHand),
        };

    private sealed record Laid(Id<DifficultyCluster> Id, Id<Domain.People.Body> Body, Id<Difficulty> Lead, string Wording, DateOnly ReceivedOn)
    {
        public string Content { get; init; } = "";

        public string Asker { get; init; } = "";

        public int Members { get; init; }

        public NearLine Line(Sentence? why) => new(Id, Lead, Wording, Asker, Members, ReceivedOn, why);
    }
}
