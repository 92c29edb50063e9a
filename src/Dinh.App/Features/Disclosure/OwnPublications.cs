using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure;

/// <summary>How deeds of this folder load what is made public, and save it with what follows from it.</summary>
internal static class OwnPublications
{
    public static Task<Publication> OwnPublicationAsync(this DinhDb db, Access access, Id<Publication> id, CancellationToken stop) =>
        access.Owned(db.Publications).AsSplitQuery().GetAsync(id, stop);

    /// <summary>Does one deed with it, and lets what is due and its duty follow.</summary>
    public static async Task<Outcome> ChangeAsync(
        this DinhDb db,
        (Access Access, TimeProvider Clock) by,
        Id<Publication> id,
        Func<Publication, Outcome> deed,
        CancellationToken stop
    )
    {
        var publication = await db.OwnPublicationAsync(by.Access, id, stop);
        var outcome = deed(publication);
        if (outcome.Refusal is not null)
            return outcome;

        await db.FollowAsync(publication, (by.Access.Person!.Value, by.Clock.Today), stop);
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    /// <summary>Who makes something public now.</summary>
    public static PublishingMoment Publishes(this Access access, TimeProvider clock) => new(access.Name, clock.GetUtcNow().UtcDateTime, clock.Today);

    /// <summary>Lets what is due and its duty follow what was done with a publication; saving is left to who calls.</summary>
    public static async Task FollowAsync(this DinhDb db, Publication publication, (Id<Person> Person, DateOnly Today) by, CancellationToken stop)
    {
        if (publication.DueId is not { } key)
            return;

        var due = await db.DueDisclosures.GetAsync(key, stop);
        due.Follow(publication, await db.DemandsAsync(publication, by.Today, stop));
        var duty = await db.StandingDutyAsync(due.DutyId, stop);
        if (publication.IsPublic)
            await db.BeginByAsync(publication, due, duty, by, stop);
        if (due is { WholeOn: not null, LapsedOn: null })
            duty.ShownBy(publication, by);
        else
            duty.NoLongerShownBy(publication, by.Today);
    }

    // What is made public shows that the decision has come for which its days waited; a list or report about disclosing has come by being issued.
    private static async Task BeginByAsync(
        this DinhDb db,
        Publication publication,
        DueDisclosure due,
        Duty duty,
        (Id<Person> Person, DateOnly Today) by,
        CancellationToken stop
    )
    {
        var today = by.Today;
        var isList = DisclosureLists.IsOne(due.TaskKey);
        if (due.DueOn is not null || !duty.IsWaiting || (isList ? today : publication.DecidedOn) is not { } on || on > today)
            return;

        var label = publication.PaperLabel ?? publication.Title;
        var name = isList ? $"Ban hành {label}" : $"{duty.Window.Awaits ?? due.Name} – {due.Name}";
        var report = new EventReport(due.BodyId, name, on, publication.PaperLabel, label);
        if (report.RefusedOn(today) is not null)
            return;

        var happened = AwaitedEvent.Record(Id<AwaitedEvent>.New(), report, by.Person, today);
        db.AwaitedEvents.Add(happened);
        duty.Begin(happened, WorkingCalendar.Vietnam);
        due.Begin(on, due.DayOf(await db.TermsAsync([due.TaskKey], stop), on, on));
    }

    // What two merged bodies both owed goes on in one of the duties.
    private static async Task<Duty> StandingDutyAsync(this DinhDb db, Id<Duty> key, CancellationToken stop)
    {
        var duty = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(key, stop);
        return duty.MergedInto is { } kept ? await db.StandingDutyAsync(kept, stop) : duty;
    }

    private static void ShownBy(this Duty duty, Publication publication, (Id<Person> Person, DateOnly Today) by)
    {
        var link = DisclosureLinks.Item(publication.Id);
        if (duty.CancelledOn is null && !duty.Evidence.Any(e => e.Stands && e.Key == link))
            duty.Supply(Id<Evidence>.New(), Proof.OfRecord(link, publication.Title) with { Sort = "post" }, EvidenceFor.Whole, by.Person, by.Today);
    }

    private static void NoLongerShownBy(this Duty duty, Publication publication, DateOnly today)
    {
        var link = DisclosureLinks.Item(publication.Id);
        foreach (var evidence in duty.Evidence.Where(e => e.Stands && e.Key == link).ToList())
            duty.Withdraw(evidence.Id, publication.WithdrawnBecause ?? "Chưa đủ hình thức, thời gian luật yêu cầu.", today);
    }
}
