using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.ReportDifficulties;

/// <summary>Gathers, for a body's periodic report, what was raised in the period and what was still open when it began.</summary>
public sealed class DifficultiesOfPeriodQuery(DinhDb db, Access access)
{
    public async Task<DifficultiesOfPeriod> OfAsync(Id<Body> body, DateOnly from, DateOnly to, CancellationToken stop)
    {
        if (!access.MayActFor(body))
            throw new NoSuchRecordException($"body {body}");

        return await AnyAsync(body, from, to, stop);
    }

    /// <summary>The same for a paper that tells of it: who may read the paper is settled there.</summary>
    internal async Task<DifficultiesOfPeriod> AnyAsync(Id<Body> body, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var concerned = db
            .Difficulties.Where(d => d.RaisedOn <= to && (d.AskerId == body || d.Steps.Any(s => s.BodyId == body && s.On <= to)))
            .Where(d => d.RaisedOn >= from || d.State == DifficultyState.Waiting || d.State == DifficultyState.InHand || d.Steps.Any(s => s.On >= from));
        var found = await concerned.AsNoTracking().OrderBy(d => d.RaisedOn).ThenBy(d => d.Id).ToListAsync(stop);
        var steps = await concerned.StepsInOrderAsync(stop);
        var names = await NamesAsync(found, stop);
        var answers = await AnswersAsync(found, stop);
        var told = found
            .Where(d => d.RaisedOn >= from || !IsClosed(Until(steps[d.Id], from.AddDays(-1))))
            .ToLookup(d => d.AskerId == body, d => LineOf(d, Until(steps[d.Id], to), names, answers));
        return new(body, from, to, [.. told[true]], [.. told[false]]);
    }

    private async Task<Dictionary<Id<Body>, string>> NamesAsync(List<Difficulty> found, CancellationToken stop)
    {
        var keys = found.SelectMany(d => d.Steps.Select(s => s.BodyId).Append(d.AskerId)).Distinct().ToList();
        return await db.Bodies.Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
    }

    private async Task<Dictionary<Id<DifficultyCluster>, string>> AnswersAsync(List<Difficulty> found, CancellationToken stop)
    {
        var keys = found.SelectMany(d => d.Steps).Where(s => s.ClusterId != null).Select(s => s.ClusterId!.Value).Distinct().ToList();
        return await db.DifficultyClusters.Where(c => keys.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.AnswerText ?? "", stop);
    }

    private static List<DifficultyStep> Until(IEnumerable<DifficultyStep> steps, DateOnly day) => [.. steps.Where(s => s.On <= day)];

    private static bool IsClosed(List<DifficultyStep> steps) => PeriodStates.Of(steps) is PeriodState.Answered or PeriodState.Withdrawn;

    private static PeriodLine LineOf(
        Difficulty own,
        List<DifficultyStep> steps,
        Dictionary<Id<Body>, string> names,
        Dictionary<Id<DifficultyCluster>, string> answers
    )
    {
        var state = PeriodStates.Of(steps);
        var holder = steps.Last(s => s.Deed is DifficultyDeed.Raised or DifficultyDeed.PassedUp or DifficultyDeed.Answered).BodyId;
        var answered = state == PeriodState.Answered ? steps.LastOrDefault(s => s.ClusterId != null) : null;
        return new(own.Id, own.Kind, own.Title, names[own.AskerId], names[holder], own.RaisedOn, state)
        {
            Content = own.Content,
            Answer = answered is null ? null : answers[answered.ClusterId!.Value],
            AnsweredOn = answered?.On,
            Promised = state == PeriodState.InHand ? steps.LastOrDefault(s => s.Promised != null)?.Promised : null,
        };
    }
}
