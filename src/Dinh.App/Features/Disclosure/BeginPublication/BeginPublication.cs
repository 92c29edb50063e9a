using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Disclosure.HandToVillages;
using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.BeginPublication;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one publication.</param>
/// <param name="Body">The body that makes it public.</param>
/// <param name="Task">What of the law's list it is.</param>
/// <param name="Due">What it answers; null for what happens or is published of the body's own accord.</param>
/// <param name="DecidedOn">The day of the decision or document.</param>
/// <param name="Paper">The document, as a clerk writes it.</param>
public sealed record BeginPublication(
    Id<Publication> Key,
    Id<Body> Body,
    string Task,
    Id<DueDisclosure>? Due,
    PublicWording Wording,
    DateOnly? DecidedOn,
    string? Paper
)
{
    /// <summary>The paper of the register that it makes known; null where none is.</summary>
    public Id<Paper>? From { get; init; }
}

/// <summary>Begins a draft with the places in which the law wants it shown.</summary>
public sealed class BeginPublicationHandler(DinhDb db, Access access, DisclosingBodiesQuery bodies, PlannedPlacesQuery places, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(BeginPublication command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Body) || await bodies.FindAsync(command.Body, clock.Today, stop) is not { } body)
            throw new NoSuchRecordException($"body {command.Body}");
        if (await db.Publications.AnyAsync(p => p.Id == command.Key && p.BodyId == command.Body, stop))
            return Outcome.Done;
        if (DisclosureTasks.Find(command.Task, clock.Today) is not { } task || task.Discloser != body.Discloser)
            return new Refusal("disclosure.no-such-task");
        if (command.Wording.Refused is { } refused)
            return refused;
        if (command.DecidedOn > clock.Today)
            return new Refusal("disclosure.day-in-future");

        if (command.From is { } paper)
            await access.Visible(db.Papers).Where(p => p.Number != "").AsNoTracking().GetAsync(paper, stop);
        var due = command.Due is { } key ? await access.Owned(db.DueDisclosures).Where(d => d.TaskKey == task.Key).GetAsync(key, stop) : null;
        db.Publications.Add(await BegunAsync(command, body, task, due, stop));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private async Task<Publication> BegunAsync(BeginPublication command, DisclosingBody body, DisclosureTask task, DueDisclosure? due, CancellationToken stop)
    {
        var item = task.Item is { } known ? DisclosureItems.Find(known, clock.Today) : null;
        return Publication.Begin(
            new()
            {
                Key = command.Key,
                BodyId = body.Body,
                UnitPath = body.Path,
                ItemKey = item?.Key,
                TaskKey = task.Key,
                PeriodKey = due?.PeriodKey ?? "",
                DueId = due?.Id,
                DecidedOn = command.DecidedOn,
                PaperId = command.From,
                PaperLabel = string.IsNullOrWhiteSpace(command.Paper) ? null : command.Paper,
                InCharge = access.Name,
                Wording = command.Wording with { TextState = ScreenedStates.OfText(command.Wording.Title, command.Wording.Text) },
                Forms = await places.OfAsync(body.Body, body.Discloser, await db.DemandsAsync(task.Key, body.Path, clock.Today, stop), stop),
            }
        );
    }
}

/// <summary>Where the law wants something shown: the office, each village's culture house, the loudspeakers, each village head.</summary>
public sealed class PlannedPlacesQuery(VillagesQuery villages)
{
    public async Task<IReadOnlyList<ShowingPlace>> OfAsync(Id<Body> body, Discloser discloser, IReadOnlyList<FormDemand> demands, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(demands);
        if (demands.Count == 0)
            return [];

        var names = discloser == Discloser.Commune ? (await villages.OfAsync(body, stop)).Select(v => v.Name).ToList() : [];
        return [.. demands.SelectMany(d => PlacesOf(d, discloser, names))];
    }

    private static IEnumerable<ShowingPlace> PlacesOf(FormDemand demand, Discloser discloser, List<string> villages) =>
        demand.Form switch
        {
            DisclosureForm.Portal => [],
            DisclosureForm.Posting when discloser != Discloser.Commune => [new(demand.Form, "Trụ sở", Days: demand.Days)],
            DisclosureForm.Posting => villages
                .Where(_ => !demand.Permanent)
                .Select(v => new ShowingPlace(demand.Form, $"Nhà văn hóa {v}", Days: demand.Days))
                .Prepend(new(demand.Form, "Trụ sở Hội đồng nhân dân, Ủy ban nhân dân", Days: demand.Days)),
            DisclosureForm.VillageHeads => villages.Count == 0
                ? [new(demand.Form, "Trưởng thôn, Tổ trưởng tổ dân phố")]
                : villages.Select(v => new ShowingPlace(demand.Form, v)),
            DisclosureForm.Loudspeaker => [new(demand.Form, "Hệ thống truyền thanh xã", Days: demand.Days)],
            _ => [new(demand.Form, "", Days: demand.Days)],
        };
}
