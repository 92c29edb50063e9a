using Dinh.Data.Search;
using Dinh.Domain.LocalActs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data.LocalActs;

/// <summary>Acts in force that a body has shown to the public, by the words that were adopted.</summary>
internal sealed class SearchedActs : Searched<LocalAct>
{
    public override string Kind => LocalAct.Record;

    protected override IQueryable<LocalAct> Public(DinhDb db) =>
        db.LocalActs.Where(a => a.PublishedOn != null && a.HiddenBecause == null).Include(a => a.Versions).AsSplitQuery();

    protected override SearchDraft? Show(LocalAct record) =>
        record is { IsPublic: true, Standing: not null } ? new(record.OwnerId.Value, record.PublishedOn!.Value, record.Title) : null;

    protected override async Task<IReadOnlyDictionary<Guid, SearchDraft>> ShowAsync(DinhDb db, IReadOnlyList<LocalAct> records, CancellationToken stop)
    {
        var adopted = records.Where(r => Show(r) is not null).Select(r => r.Standing!.AdoptedTextId).OfType<Domain.Common.Id<ActText>>().ToList();
        var texts =
            adopted.Count == 0
                ? []
                : await db
                    .ActTexts.AsNoTracking()
                    .Where(t => adopted.Contains(t.Id))
                    .Select(t => new { t.Id, t.Content })
                    .ToDictionaryAsync(t => t.Id, t => t.Content, stop);
        return Drafts(records, r => Show(r) is { } draft ? draft with { Text = TextOf(r, texts) } : null);
    }

    // The words may be saved with this very deed, and stand in no table yet.
    private static string TextOf(LocalAct act, Dictionary<Domain.Common.Id<ActText>, string> kept) =>
        act.Standing is { AdoptedTextId: { } id } version ? version.Texts.FirstOrDefault(t => t.Id == id)?.Content ?? kept.GetValueOrDefault(id) ?? "" : "";
}
