using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Features.People.UnitsBelow;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>What confirming a draft would do above and below, as the draft's own words and the register suggest.</summary>
public sealed class CascadeProposalQuery(DinhDb db, Access access, UnitsBelowQuery below, DraftPaperQuery papers, TimeProvider clock)
{
    /// <param name="issuer">The body that issued it; null while that is not known.</param>
    public async Task<CascadeProposal> OfAsync(PlanDraft draft, Id<Body>? issuer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var higher = await HigherAsync(issuer ?? draft.OwnerId, draft.OwnerId, stop);
        var carries = draft.ParentId ?? higher.FirstOrDefault(h => Cites(draft, h))?.Id;
        var order = OwnPlanOrder.In(draft);
        var units = issuer is { } known ? (await below.OfAsync(known, draft.OwnerId, stop)).Count : 0;
        var (due, why) = DueOf(draft, order);

        // A plan of a year that is over is entered for the record: nobody is asked to plan the past.
        var opens = units > 0 && (draft.Year ?? clock.Today.Year) >= clock.Today.Year;
        return new(higher, carries, units, order?.Words, opens, due, why) { Earlier = await EarlierAsync(draft, issuer, stop) };
    }

    /// <summary>Higher plans that wait for a plan of these bodies.</summary>
    public async Task<IReadOnlyList<HigherPlan>> HigherAsync(Id<Body> issuer, Id<Body> owner, CancellationToken stop)
    {
        var bodies = access.Bodies.Append(issuer).Append(owner).Distinct().ToList();
        var waiting = await access
            .Visible(db.LowerPlans)
            .Where(l => bodies.Contains(l.BodyId))
            .OrderByDescending(l => l.Parent.Paper.IssuedOn)
            .Take(20)
            .Select(l => new
            {
                l.ParentId,
                l.Parent.Paper,
                Due = db.Duties.Where(d => d.Id == l.DutyId).Select(d => d.NextDue).FirstOrDefault(),
            })
            .AsNoTracking()
            .ToListAsync(stop);
        return [.. waiting.Select(w => new HigherPlan(w.ParentId, w.Paper.Name, w.Paper.IssuerName, w.Paper.Title, w.Due))];
    }

    // What is signed here says on its paper draft what it does to others.
    private async Task<IReadOnlyList<Paper>> EarlierAsync(PlanDraft draft, Id<Body>? issuer, CancellationToken stop) =>
        draft is { HasNumber: true, PaperDraftId: null, IssuedOn: { } day } && issuer is { } known
            ? (await papers.StandingPapersAsync(known, stop)).FindAll(p => p.IssuedOn <= day)
            : [];

    private static bool Cites(PlanDraft draft, HigherPlan higher)
    {
        var number = higher.Name.Split(' ')[^1];
        return number.Contains('/', StringComparison.Ordinal)
            && draft.Head[FieldName.Bases].Replace(" ", "", StringComparison.Ordinal).Contains(number, StringComparison.OrdinalIgnoreCase);
    }

    private static (DateOnly? Due, Sentence Why) DueOf(PlanDraft draft, OwnPlanOrder? order)
    {
        if (order?.Due is { } said)
            return (said, new("Kế hoạch ghi rõ hạn.", "The plan states the day."));
        if (draft.IssuedOn is not { } issued)
            return (null, new("Chưa rõ ngày ban hành.", "The day of issue is not known."));

        var given = LevelTime.On(issued);
        return (
            WorkingCalendar.Vietnam.AddDays(issued, given.ToPlan),
            new(
                $"Kế hoạch không nêu hạn: {given.ToPlan} ngày làm việc sau ngày ban hành, {given.Ground.Vi}.",
                $"The plan states no day: {given.ToPlan} working days after its issue, {given.Ground.En}."
            )
        );
    }
}
