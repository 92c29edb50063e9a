using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law.LocalActs;
using Dinh.Law.Text;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ListActs;

/// <summary>Which acts one wants to see; read from an address through allow-lists alone.</summary>
public sealed record ActFilter(string Text, ActKind? Kind, ActStage? Stage, int Number)
{
    public const int Size = 25;

    public static ActFilter Of(string? text, string? kind, string? stage, int number) =>
        new(
            (text ?? "").Trim(),
            LocalActWords.Kinds.TryGetValue(kind ?? "", out var k) ? k : null,
            LocalActWords.Stages.TryGetValue(stage ?? "", out var s) ? s : null,
            Math.Clamp(number, 1, 100_000)
        );
}

/// <summary>One act in a list.</summary>
public sealed record ActLine(Id<LocalAct> Id, ActKind Kind, string Title, ActStage Stage, ActStage? Amending)
{
    public string Drafter { get; init; } = "";

    public string Decider { get; init; } = "";

    public int Version { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public string? PaperName { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>The next day by which one of its duties is owed.</summary>
    public DateOnly? NextDue { get; init; }
}

public sealed record ActPage(IReadOnlyList<ActLine> Lines, int Total, ActFilter Filter);

/// <summary>The register of acts of the reader's bodies; and, apart, what stands and is public.</summary>
public sealed class ListActsQuery(DinhDb db, Access access)
{
    public Task<ActPage> OwnAsync(ActFilter filter, CancellationToken stop)
    {
        var acts = access.Visible(db.LocalActs);
        if (filter.Stage is { } stage)
            acts = acts.Where(a => a.Stage == stage || a.Amending == stage);
        return PageAsync(acts, filter, stop);
    }

    public Task<ActPage> PublicAsync(ActFilter filter, CancellationToken stop) => PageAsync(db.LocalActs.OnThePortal(), filter, stop);

    private async Task<ActPage> PageAsync(IQueryable<LocalAct> acts, ActFilter filter, CancellationToken stop)
    {
        if (SearchText.Fold(filter.Text) is { Length: > 0 } folded)
            acts = acts.Where(a => a.Folded.Contains(folded));
        if (filter.Kind is { } kind)
            acts = acts.Where(a => a.Kind == kind);

        var lines = await acts.OrderByDescending(a => a.Id)
            .Skip((filter.Number - 1) * ActFilter.Size)
            .Take(ActFilter.Size)
            .Select(a => new ActLine(a.Id, a.Kind, a.Title, a.Stage, a.Amending)
            {
                Drafter = db.Bodies.Where(b => b.Id == a.DrafterId).Select(b => b.Name).First(),
                Decider = db.Bodies.Where(b => b.Id == a.DeciderId).Select(b => b.Name).First(),
                Version = a.Versions.Count,
                EffectiveOn = a.Versions.Where(v => v.Stage == ActStage.InForce || v.Stage == ActStage.Suspended).Max(v => v.EffectiveOn),
                PaperName = db
                    .Papers.Where(p => a.Versions.Any(v => v.PaperId == p.Id && (v.Stage == ActStage.InForce || v.Stage == ActStage.Suspended)))
                    .Select(p => p.Number)
                    .FirstOrDefault(),
                IsPublic = a.PublishedOn != null && a.HiddenBecause == null,
                NextDue = db
                    .Duties.Where(d => d.CancelledOn == null && d.ClosedOn == null && a.Versions.Any(v => v.Duties.Any(o => o.DutyId == d.Id)))
                    .Min(d => d.NextDue),
            })
            .ToListAsync(stop);
        return new(lines, await acts.CountAsync(stop), filter);
    }
}

internal static class Portal
{
    /// <summary>Acts that stand and that a body has shown to the public; nothing of a draft is among them.</summary>
    public static IQueryable<LocalAct> OnThePortal(this IQueryable<LocalAct> acts) =>
        acts.Where(a => a.PublishedOn != null && a.HiddenBecause == null && (a.Stage == ActStage.InForce || a.Stage == ActStage.Suspended));
}
