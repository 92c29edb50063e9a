using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs.ReadAct;

/// <summary>Answers the page of one act. The words of one saving alone are read, however often they were saved.</summary>
public sealed class ReadActQuery(DinhDb db, Access access, TimeProvider clock)
{
    private const int MostHistory = 100;

    public async Task<ActSheet> ReadAsync(Id<LocalAct> id, CancellationToken stop)
    {
        var act = await access.Visible(db.LocalActs).AsNoTracking().Include(a => a.Versions).AsSplitQuery().GetAsync(id, stop);
        var bodies = await BodiesAsync(act, stop);
        var sheet = new ActSheet(act.Id, act.Kind, act.Title, act.Stage, clock.Today)
        {
            Amending = act.Amending,
            Owner = bodies[act.OwnerId],
            Drafter = bodies[act.DrafterId],
            Decider = bodies[act.DeciderId],
            DrafterId = act.DrafterId,
            IsPublic = act.IsPublic,
            PublishedOn = act.PublishedOn,
            Versions = await VersionsAsync(act, stop),
            History = await HistoryAsync(id, stop),
            MayDecide = access.Decides(act),
            MayPublish = access.MayPublish(act),
        };
        return sheet with { Steps = StepsOf.Version(act.Kind, sheet.Shown, clock.Today), Content = await ContentAsync(sheet.Shown, stop) };
    }

    private async Task<Dictionary<Id<Body>, string>> BodiesAsync(LocalAct act, CancellationToken stop)
    {
        Id<Body>[] keys = [act.OwnerId, act.DrafterId, act.DeciderId];
        return await db.Bodies.Where(b => keys.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
    }

    private async Task<List<VersionSheet>> VersionsAsync(LocalAct act, CancellationToken stop)
    {
        var keys = act.Versions.Select(v => v.Id).ToList();
        var texts = (
            await db
                .ActTexts.Where(t => keys.Contains(EF.Property<Id<ActVersion>>(t, "VersionId")))
                .OrderBy(t => t.Position)
                .Select(t => new
                {
                    Version = EF.Property<Id<ActVersion>>(t, "VersionId"),
                    Line = new TextLine(t.Id, t.Position, t.SavedOn, t.SavedBy, t.Note, t.FileName),
                })
                .ToListAsync(stop)
        ).ToLookup(t => t.Version, t => t.Line);
        var source = LocalAct.RefOf(act.Id);
        var duties = await db.Duties.Where(d => d.SourceRef == source).Select(DutyLine.From(db, access.Bodies)).ToDictionaryAsync(d => d.Id, stop);
        var papers = await PapersAsync(act, stop);
        return [.. act.Versions.OrderByDescending(v => v.Number).Select(v => SheetOf(v, texts[v.Id], duties, papers))];
    }

    private Task<Dictionary<Id<Paper>, Paper>> PapersAsync(LocalAct act, CancellationToken stop)
    {
        var keys = act.Versions.Where(v => v.PaperId != null).Select(v => v.PaperId!.Value).ToList();
        return db.Papers.AsNoTracking().Where(p => keys.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
    }

    private static VersionSheet SheetOf(
        ActVersion version,
        IEnumerable<TextLine> texts,
        Dictionary<Id<Duty>, DutyLine> duties,
        Dictionary<Id<Paper>, Paper> papers
    )
    {
        var paper = version.PaperId is { } key ? papers.GetValueOrDefault(key) : null;
        return new(version.Id, version.Number, version.Stage, version.DraftedOn)
        {
            Because = version.Because,
            Proposal = version.Proposal,
            Consultation = version.Consultation,
            Adoption = version.Adoption,
            SubmittedOn = version.SubmittedOn,
            EffectiveOn = version.EffectiveOn,
            EndedOn = version.EndedOn,
            Reason = version.Reason,
            PaperName = paper?.Name,
            PaperDate = paper?.IssuedOn,
            PostedTextId = version.PostedTextId,
            AdoptedTextId = version.AdoptedTextId,
            Texts = [.. texts],
            Duties = version.Duties.Where(d => duties.ContainsKey(d.DutyId)).GroupBy(d => d.Step).ToDictionary(g => g.Key, g => duties[g.Last().DutyId]),
        };
    }

    private async Task<string> ContentAsync(VersionSheet shown, CancellationToken stop)
    {
        var key = shown.AdoptedTextId ?? (shown.Texts.Count > 0 ? shown.Texts[^1].Id : null);
        return key is { } text ? await db.ActTexts.Where(t => t.Id == text).Select(t => t.Content).SingleAsync(stop) : "";
    }

    private Task<List<ToldLine>> HistoryAsync(Id<LocalAct> id, CancellationToken stop) =>
        db
            .Journal.Where(j => j.Subject == id.Value)
            .OrderByDescending(j => j.At)
            .ThenByDescending(j => j.Id)
            .Take(MostHistory)
            .Select(j => new ToldLine(j.At, j.Name, j.Kind, j.Body))
            .ToListAsync(stop);
}
