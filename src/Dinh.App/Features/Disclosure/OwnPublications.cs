using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure;

/// <summary>How deeds of this folder load what is made public, and save it with what follows from it.</summary>
internal static class OwnPublications
{
    public static Task<Publication> OwnPublicationAsync(this DinhDb db, Access access, Id<Publication> id, CancellationToken stop) =>
        access.Owned(db.Publications).AsSplitQuery().GetAsync(id, stop);

    /// <summary>The forms that the law demands of it.</summary>
    public static IReadOnlyList<FormDemand> Demands(this Publication publication, DateOnly today) =>
        publication.ItemKey is { } item && DisclosureItems.Find(item, publication.PublishedOn ?? today) is { } known ? known.Demands : [];

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
        due.Follow(publication, publication.Demands(by.Today));
        var duty = await db.StandingDutyAsync(due.DutyId, stop);
        if (due is { WholeOn: not null, LapsedOn: null })
            duty.ShownBy(publication, by);
        else
            duty.NoLongerShownBy(publication, by.Today);
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
