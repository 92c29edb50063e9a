using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Difficulties;
using Dinh.Law.Difficulties;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

/// <summary>What a desk says of difficulties.</summary>
/// <param name="Waiting">Put to the reader's bodies, and no day named.</param>
/// <param name="WaitingLong">Of these, those that have waited too long.</param>
/// <param name="Late">The day that was named is past.</param>
/// <param name="InHand">A day was named.</param>
/// <param name="NewAnswers">Answers to the reader's bodies that nobody has taken.</param>
public sealed record DeskDifficulties(int Waiting, int WaitingLong, int Late, int InHand, int NewAnswers)
{
    public bool IsClear => Waiting + InHand + NewAnswers == 0;
}

/// <summary>Counts what waits for the reader: two questions to the database.</summary>
public sealed class DeskDifficultiesQuery(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<DeskDifficulties> ReadAsync(CancellationToken stop)
    {
        var today = clock.Today;
        var since = AnswerTime.On(today).WaitedSince(today, WorkingCalendar.Vietnam);
        var held = await Held(today, since).SingleOrDefaultAsync(stop) ?? new(0, 0, 0, 0, 0);
        return held with { NewAnswers = await access.Owned(db.Difficulties).CountAsync(d => d.State == DifficultyState.Answered, stop) };
    }

    private IQueryable<DeskDifficulties> Held(DateOnly today, DateOnly since) =>
        access
            .Owned(db.DifficultyClusters)
            .Where(c => c.State == ClusterState.Waiting || c.State == ClusterState.InHand)
            .GroupBy(_ => 1)
            .Select(g => new DeskDifficulties(
                g.Count(c => c.State == ClusterState.Waiting),
                g.Count(c => c.State == ClusterState.Waiting && c.ReceivedOn <= since),
                g.Count(c => c.State == ClusterState.InHand && c.PromisedFor < today),
                g.Count(c => c.State == ClusterState.InHand),
                0
            ));
}
