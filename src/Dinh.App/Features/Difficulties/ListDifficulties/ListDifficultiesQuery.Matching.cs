using Dinh.Domain.Difficulties;
using Dinh.Law.Text;
using Dinh.Law.Time;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

public sealed partial class ListDifficultiesQuery
{
    private IQueryable<Difficulty> Matching(IQueryable<Difficulty> difficulties, DifficultyFilter filter)
    {
        var bodies = access.Bodies;
        if (filter.Side == DifficultySide.Asked)
            difficulties = difficulties.Where(d => bodies.Contains(d.AskerId));
        if (filter.Side == DifficultySide.Held)
            difficulties = difficulties.Where(d => db.DifficultyClusters.Any(c => c.Id == d.ClusterId && c.LeadId == d.Id && bodies.Contains(c.BodyId)));
        if (filter.Phase is { } phase)
            difficulties = InPhase(difficulties, phase);
        if (filter is { Text.Length: 0, Source: null, Unit: null })
            return difficulties;

        // Who answers looks for any of those that the shown one stands for; others never learn of their companions.
        var inside = Inside(db.Difficulties, filter);
        return filter.Side == DifficultySide.Held ? difficulties.Where(d => inside.Any(m => m.ClusterId == d.ClusterId)) : Inside(difficulties, filter);
    }

    private IQueryable<Difficulty> Inside(IQueryable<Difficulty> difficulties, DifficultyFilter filter)
    {
        if (SearchText.Fold(filter.Text) is { Length: > 0 } folded)
            difficulties = difficulties.Where(d => d.Folded.Contains(folded));
        if (filter.Source is { } source)
            difficulties = difficulties.Where(d => d.SourceRef == source);
        if (filter.Unit is { } unit)
            difficulties = difficulties.Where(d => db.Bodies.Any(b => b.Id == d.AskerId && b.UnitId == unit));
        return difficulties;
    }

    private IQueryable<Difficulty> InPhase(IQueryable<Difficulty> difficulties, DifficultyPhase phase)
    {
        var (today, since) = (clock.Today, WaitedSince);
        return phase switch
        {
            DifficultyPhase.Waiting => difficulties.Where(d => d.State == DifficultyState.Waiting),
            DifficultyPhase.WaitingLong => difficulties.Where(d =>
                d.State == DifficultyState.Waiting && db.DifficultyClusters.Any(c => c.Id == d.ClusterId && c.ReceivedOn <= since)
            ),
            DifficultyPhase.InHand => difficulties.Where(d => d.State == DifficultyState.InHand),
            DifficultyPhase.Late => difficulties.Where(d =>
                d.State == DifficultyState.InHand && db.DifficultyClusters.Any(c => c.Id == d.ClusterId && c.PromisedFor < today)
            ),
            DifficultyPhase.Answered => difficulties.Where(d => d.State == DifficultyState.Answered),
            DifficultyPhase.Settled => difficulties.Where(d => d.State == DifficultyState.Acknowledged),
            _ => difficulties.Where(d => d.State == DifficultyState.Withdrawn),
        };
    }
}
