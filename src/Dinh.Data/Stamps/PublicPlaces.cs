using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Publicity;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Dinh.Data.Stamps;

/// <summary>On whose public pages a change is seen.</summary>
public static class PublicPlaces
{
    /// <summary>Names of units and bodies, and who succeeds whom: on every page.</summary>
    public const string Everywhere = "";

    /// <summary>Below it stand all duties that everybody reads, and <see cref="Papers"/>.</summary>
    public const string Duties = "duties/";

    /// <summary>Papers and plans that were made public, withdrawn or handed on: rare enough that all share one place.</summary>
    public const string Papers = Duties + "papers";

    private const string OfPlan = "plan:";

    public static string Of(Id<Body> body) => $"body:{body}";

    public static string Of(Id<Paper> paper) => $"paper:{paper}";

    /// <summary>Where the duties of a plan are counted. Some hundred places are shared by all plans: reports come by the minute, and must not wait for each other.</summary>
    public static string DutiesOf(Id<Plan> plan) => Shared($"{OfPlan}{plan}");

    /// <summary>The places of all that is about to be saved, in an order that two who save at once share.</summary>
    internal static IReadOnlyCollection<string> Of(ChangeTracker tracker)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in tracker.Entries<Entity>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (Of(entry) is not { Count: > 0 } shown)
                continue;

            places.UnionWith(shown);

            // What a successor takes over leaves the page on which it stood.
            if (entry.Metadata.FindProperty(nameof(Publication.UnitPath)) is { } path && entry.OriginalValues[path] is string before)
                places.Add(before);
        }

        return places;
    }

    private static IReadOnlyList<string> Of(EntityEntry<Entity> changed) =>
        changed.Entity switch
        {
            Publication publication => [publication.UnitPath],
            DueDisclosure due => [due.UnitPath],
            Article { PublishedAt: not null } article => [article.UnitPath],
            LocalAct act => [Of(act.OwnerId), Of(act.DrafterId), Of(act.DeciderId)],
            InformationRequest request => [Of(request.BodyId)],
            Duty duty when duty.IsPublic || Was(changed, nameof(Duty.IsPublic)) is true => [Shared(SharerOf(duty))],
            Paper paper when paper.PublishedOn is not null || Was(changed, nameof(Paper.PublishedOn)) is not null => [Of(paper.Id), Papers],
            Paper paper => [Of(paper.Id)],
            Plan when changed.State == EntityState.Modified => [Papers],
            VillageHandover handover => [Of(handover.VillageId)],
            Body or AdministrativeUnit or UnitChange => [Everywhere],
            _ => [],
        };

    private static object? Was(EntityEntry<Entity> changed, string property) => changed.State == EntityState.Added ? null : changed.OriginalValues[property];

    // A plan's duties lie with many bodies and change its page; all others are the body's own.
    private static string SharerOf(Duty duty) => duty.SourceRef.StartsWith(OfPlan, StringComparison.Ordinal) ? duty.SourceRef : duty.BodyId.ToString();

    // The end of a key is chance, and spreads evenly.
    private static string Shared(string key) => $"{Duties}{key[^2..]}";
}
