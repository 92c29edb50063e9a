using Dinh.App.Features.LocalActs.ListActs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.LocalActs;
using Dinh.Law.LocalActs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.PublicActs;

/// <summary>An act as the public reads it: what stands, and how it came about.</summary>
public sealed record PublicAct(Id<LocalAct> Id, ActKind Kind, string Title, ActStage Stage, string Content)
{
    public string Decider { get; init; } = "";

    public string Drafter { get; init; } = "";

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public Consultation? Consultation { get; init; }

    public Adoption? Adoption { get; init; }

    public string? Paper { get; init; }

    public DateOnly? PaperDate { get; init; }

    public string? Reason { get; init; }

    public bool HasFile { get; init; }
}

/// <summary>Reads one act on the portal; a draft, an amendment under way and who wrote them are not in the answer.</summary>
public sealed class PublicActQuery(DinhDb db)
{
    public async Task<PublicAct> ReadAsync(Id<LocalAct> id, CancellationToken stop)
    {
        var act = await db.LocalActs.OnThePortal().AsNoTracking().Include(a => a.Versions).GetAsync(id, stop);
        var version = act.Standing!;
        var words = await db.ActTexts.Where(t => t.Id == version.AdoptedTextId).Select(t => new { t.Content, HasFile = t.FileHash != null }).SingleAsync(stop);
        var names = await db.Bodies.Where(b => b.Id == act.DeciderId || b.Id == act.DrafterId).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        var paper = await db.Papers.AsNoTracking().SingleOrDefaultAsync(p => p.Id == version.PaperId, stop);
        return new(act.Id, act.Kind, act.Title, act.Stage, words.Content)
        {
            Decider = names[act.DeciderId],
            Drafter = names[act.DrafterId],
            PublishedOn = act.PublishedOn,
            EffectiveOn = version.EffectiveOn,
            Consultation = version.Consultation,
            Adoption = version.Adoption,
            Paper = paper?.Name,
            PaperDate = paper?.IssuedOn,
            Reason = version.Stage == ActStage.Suspended ? version.Reason : null,
            HasFile = words.HasFile,
        };
    }
}
