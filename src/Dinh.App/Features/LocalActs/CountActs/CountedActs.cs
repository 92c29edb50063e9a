using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law.LocalActs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.CountActs;

/// <summary>Local acts of the bodies of which something falls into the window; one statement for the acts and one for their versions.</summary>
internal abstract class CountedActs(DinhDb db) : ICounted
{
    public abstract string Name { get; }

    public IReadOnlyCollection<string> Kinds => [.. Enum.GetValues<ActKind>().Select(ActKinds.KeyOf)];

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db
            .LocalActs.Where(a => bodies.Contains(a.OwnerId) && a.Versions.Any(v => v.DraftedOn <= to || v.EffectiveOn <= to))
            .Select(a => a.OwnerId)
            .Distinct()
            .ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var bodies = ask.Bodies;
        var acts = await db
            .LocalActs.AsNoTracking()
            .Where(a => bodies.Contains(a.OwnerId))
            .Include(a => a.Versions)
            .AsSplitQuery()
            .OrderBy(a => a.Id)
            .ToListAsync(stop);
        return
        [
            .. from act in acts
            from day in DaysOf(act)
            where ask.Holds(day)
            orderby day
            select new CountedRecord(act.OwnerId, $"{LocalAct.RefOf(act.Id)}@{day:yyyy-MM-dd}", act.Title, day)
            {
                Link = LocalActLinks.Act(act.Id),
                Kind = ActKinds.KeyOf(act.Kind),
            },
        ];
    }

    /// <summary>The days on which what is counted happened to an act.</summary>
    protected abstract IEnumerable<DateOnly> DaysOf(LocalAct act);
}

/// <summary>Adopted by the body that may, or by the village's vote.</summary>
internal sealed class ActsAdopted(DinhDb db) : CountedActs(db)
{
    public override string Name => "acts.adopted";

    protected override IEnumerable<DateOnly> DaysOf(LocalAct act) => act.Versions.Where(v => v.Adoption is not null).Select(v => v.Adoption!.On);
}

/// <summary>Village codes that were recognised: they stand from the day of recognition.</summary>
internal sealed class ActsRecognised(DinhDb db) : CountedActs(db)
{
    public override string Name => "acts.recognised";

    protected override IEnumerable<DateOnly> DaysOf(LocalAct act) =>
        act.Kind == ActKind.VillageCode ? act.Versions.Where(v => v is { SubmittedOn: not null, EffectiveOn: not null }).Select(v => v.EffectiveOn!.Value) : [];
}

internal sealed class ActsPublished(DinhDb db) : CountedActs(db)
{
    public override string Name => "acts.published";

    protected override IEnumerable<DateOnly> DaysOf(LocalAct act) => act.PublishedOn is { } day ? [day] : [];
}

/// <summary>Acts that no longer stand since a day of the window.</summary>
internal sealed class ActsEnded(DinhDb db) : CountedActs(db)
{
    public override string Name => "acts.ended";

    protected override IEnumerable<DateOnly> DaysOf(LocalAct act) => act.Versions.Where(v => v.EndedOn is not null).Select(v => v.EndedOn!.Value);
}

/// <summary>How kinds of acts are named where they are counted.</summary>
internal static class ActKinds
{
    public static string KeyOf(ActKind kind) =>
        kind switch
        {
            ActKind.Resolution => "resolution",
            ActKind.Regulation => "regulation",
            ActKind.AgencyRegulation => "agency-regulation",
            _ => "village-code",
        };
}
