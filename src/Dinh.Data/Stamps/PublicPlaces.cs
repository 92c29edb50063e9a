using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Dinh.Data.Stamps;

/// <summary>On whose public pages a change is seen.</summary>
public static class PublicPlaces
{
    /// <summary>Names of units and bodies, and who succeeds whom: on every page.</summary>
    public const string Everywhere = "";

    public static string Of(Id<Body> body) => $"body:{body}";

    public static string Of(Id<Paper> paper) => $"paper:{paper}";

    /// <summary>The places of all that is about to be saved, in an order that two who save at once share.</summary>
    internal static IReadOnlyCollection<string> Of(ChangeTracker tracker)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in tracker.Entries<Entity>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (Of(entry.Entity) is not { Count: > 0 } shown)
                continue;

            places.UnionWith(shown);

            // What a successor takes over leaves the page on which it stood.
            if (entry.Metadata.FindProperty(nameof(Publication.UnitPath)) is { } path && entry.OriginalValues[path] is string before)
                places.Add(before);
        }

        return places;
    }

    private static IReadOnlyList<string> Of(Entity changed) =>
        changed switch
        {
            Publication publication => [publication.UnitPath],
            DueDisclosure due => [due.UnitPath],
            LocalAct act => [Of(act.OwnerId), Of(act.DrafterId), Of(act.DeciderId)],
            Paper paper => [Of(paper.Id)],
            VillageHandover handover => [Of(handover.VillageId)],
            Body or AdministrativeUnit or UnitChange => [Everywhere],
            _ => [],
        };
}
