using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <param name="Year">The year that is planned.</param>
/// <param name="FromLaw">Begins with what the law has a commune do.</param>
public sealed record BeginPlan(Id<Body> Owner, int Year, bool FromLaw);

/// <summary>Begins a plan that is written here.</summary>
public sealed class BeginPlanHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Id<PlanDraft>> HandleAsync(BeginPlan command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var head = await HeadAsync(command.Owner, command.Year, stop);
        return await KeepAsync(command.Owner, null, command.FromLaw ? NewComposition.FromLaw(head, clock.Today) : NewComposition.Empty(head), stop);
    }

    /// <summary>Who writes, as the paper's head says it.</summary>
    internal async Task<NewPlanHead> HeadAsync(Id<Body> owner, int year, CancellationToken stop)
    {
        if (!access.MayActFor(owner))
            throw new NoSuchRecordException($"body {owner}");

        var body = await db.PlacedAsync(owner, stop);

        return new(body.Name, body.Place, PaperSymbol.Of("KẾ HOẠCH", $"{body.Kind}", body.Name), year);
    }

    internal async Task<Id<PlanDraft>> KeepAsync(Id<Body> owner, Id<Plan>? parent, Composition written, CancellationToken stop)
    {
        var touch = new Touch(access.Name, clock.GetUtcNow().UtcDateTime);
        var title = written.Only(CardKind.Head)[CardField.Title];
        var draft = PlanDraft.Compose(new(owner, title, "", touch) { Parent = parent }, written, ComposedReading.For(written, clock.Today));
        db.Add(draft);
        await db.SaveChangesAsync(stop);
        return draft.Id;
    }
}
