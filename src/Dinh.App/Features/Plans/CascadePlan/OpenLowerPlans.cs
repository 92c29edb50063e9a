using Dinh.App.Features.Duties;
using Dinh.App.Features.People.UnitsBelow;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.CascadePlan;

/// <summary>Gives out the duties of a plan, and has the units below make plans of their own: a duty and a row of the matrix for each. It saves nothing; who confirms does.</summary>
public sealed class OpenLowerPlansHandler(DinhDb db, UnitsBelowQuery below, AskingQuery ask)
{
    /// <returns>How many duties were given.</returns>
    public async Task<int> HandleAsync(
        PlanDraft draft,
        Plan plan,
        IReadOnlyList<NewDuty> given,
        NameBook book,
        CascadeProposal proposal,
        CancellationToken stop
    )
    {
        var named = given.SelectMany(d => d.Participants.Select(p => p.BodyId).OfType<Id<Body>>().Append(d.BodyId));
        var asking = await ask.OfAsync(plan.Paper.IssuerId, named, stop);
        var duties = given.Select(d => Duty.Assign(d with { Asking = asking })).ToList();
        db.AddRange(duties);
        return duties.Count + await OpenAsync(draft, plan, duties, book, proposal, stop);
    }

    private async Task<int> OpenAsync(PlanDraft draft, Plan plan, List<Duty> duties, NameBook book, CascadeProposal proposal, CancellationToken stop)
    {
        if (!proposal.Opens || proposal.Due is not { } due)
            return 0;

        var entry = OrderEntry(draft, plan);
        var link = entry is null ? PlanLinks.Plan(plan.Id) : PlanLinks.Entry(plan.Id, entry.Id);
        var ordered = duties.Where(d => entry is not null && d.Source.Link == link).ToLookup(d => d.BodyId);
        var asked = new AskedEntries(plan.Entries, book, entry);
        var bodies = await below.OfAsync(plan.Paper.IssuerId, draft.OwnerId, stop);
        var meant = bodies.Where(b => ordered.Count == 0 || !bodies.Any(ordered.Contains) || ordered.Contains(b)).ToList();
        var made = 0;
        foreach (var (body, at) in meant.Select((b, at) => (b, at + 1)))
        {
            var duty = ordered[body].FirstOrDefault();
            if (duty is null)
            {
                duty = Duty.Assign(Given(plan, body, link, entry, due, proposal));
                db.Add(duty);
                made++;
            }

            db.Add(new LowerPlan(plan, at, body, duty.Id, asked.Of(body)));
        }

        plan.AddressTo(meant);
        return made;
    }

    private static PlanEntry? OrderEntry(PlanDraft draft, Plan plan)
    {
        var at = OwnPlanOrder.In(draft) is { } order ? draft.Standing.ToList().FindIndex(p => p.Key == order.Part) : -1;
        return at < 0 ? null : plan.Entries.FirstOrDefault(e => e.Order == at + 1);
    }

    private static NewDuty Given(Plan plan, Id<Body> body, string link, PlanEntry? entry, DateOnly due, CascadeProposal proposal) =>
        new()
        {
            BodyId = body,
            AssignedBy = plan.Paper.IssuerId,
            EnteredBy = plan.OwnerId,
            Source = new("plan", plan.Id.ToString(), plan.Paper.Name)
            {
                Path = entry?.Path is { Length: > 0 } path ? path : null,
                Link = link,
                Line = entry?.Line,
                Quote = proposal.Words,
            },
            Content = $"Xây dựng kế hoạch của đơn vị để thực hiện {plan.Paper.Name}",
            Detail = plan.Paper.Title,
            TaskKind = "planning",
            Window = new()
            {
                Kind = TimeKind.By,
                End = due,
                Text = proposal.Words is { Length: <= 900 } words ? words : "",
                ReasonVi = proposal.Why.Vi,
                ReasonEn = proposal.Why.En,
            },
            On = plan.Paper.IssuedOn,
        };
}
