using Dinh.App.Features.Difficulties.ReportDifficulties;
using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.CountDifficulties;

/// <summary>What the bodies asked, as it stood at the end of the window, in two statements.</summary>
internal abstract class CountedDifficulties(DinhDb db) : ICounted
{
    public abstract string Name { get; }

    public IReadOnlyCollection<string> Kinds => ["difficulty", "proposal"];

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db.Difficulties.Where(r => bodies.Contains(r.AskerId) && r.RaisedOn <= to).Select(r => r.AskerId).Distinct().ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        var asked = db.Difficulties.Where(d => bodies.Contains(d.AskerId) && d.RaisedOn <= to);
        var found = await asked.AsNoTracking().OrderBy(d => d.RaisedOn).ThenBy(d => d.Id).ToListAsync(stop);
        var steps = await asked.StepsInOrderAsync(stop);
        return
        [
            .. from one in found
            let day = DayOf(one, [.. steps[one.Id].Where(s => s.On <= to)], ask)
            where day is not null
            orderby day
            select RecordOf(one, day.Value),
        ];
    }

    private static CountedRecord RecordOf(Difficulty own, DateOnly day) =>
        new(own.AskerId, $"difficulty:{own.Id}", own.Title, day)
        {
            Link = DifficultyLinks.Of(own.Id),
            Kind = own.Kind == DifficultyKind.Proposal ? "proposal" : "difficulty",
        };

    /// <summary>The day on which it counts; null where it does not.</summary>
    protected abstract DateOnly? DayOf(Difficulty own, IReadOnlyList<DifficultyStep> steps, CountedAsk ask);
}

internal sealed class DifficultiesRaised(DinhDb db) : CountedDifficulties(db)
{
    public override string Name => "difficulties.raised";

    protected override DateOnly? DayOf(Difficulty own, IReadOnlyList<DifficultyStep> steps, CountedAsk ask) => ask.Holds(own.RaisedOn) ? own.RaisedOn : null;
}

/// <summary>Answered within the window, and not asked again in it.</summary>
internal sealed class DifficultiesAnswered(DinhDb db) : CountedDifficulties(db)
{
    public override string Name => "difficulties.answered";

    protected override DateOnly? DayOf(Difficulty own, IReadOnlyList<DifficultyStep> steps, CountedAsk ask) =>
        PeriodStates.Of(steps) == PeriodState.Answered && steps.LastOrDefault(s => s.Deed == DifficultyDeed.Answered)?.On is { } day && ask.Holds(day)
            ? day
            : null;
}

/// <summary>Without an answer when the window ended.</summary>
internal sealed class DifficultiesWaiting(DinhDb db) : CountedDifficulties(db)
{
    public override string Name => "difficulties.waiting";

    protected override DateOnly? DayOf(Difficulty own, IReadOnlyList<DifficultyStep> steps, CountedAsk ask) =>
        PeriodStates.Of(steps) is PeriodState.Waiting or PeriodState.InHand or PeriodState.PassedUp ? own.RaisedOn : null;
}
