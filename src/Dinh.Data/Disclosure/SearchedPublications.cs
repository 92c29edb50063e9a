using Dinh.Data.Search;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;

namespace Dinh.Data.Disclosure;

/// <summary>What was made public is found by the words that stand, never by a draft's; of what was withdrawn only its place is.</summary>
internal sealed class SearchedPublications : Searched<Publication>
{
    public override string Kind => Publication.Record;

    protected override IQueryable<Publication> Public(DinhDb db) => db.Publications.Where(p => p.PublishedAt != null);

    protected override SearchDraft? Show(Publication record)
    {
        if (record.Newest is not { } standing || record.PublishedOn is not { } on)
            return null;

        var draft = new SearchDraft(record.BodyId.Value, on, "") { ItemKey = record.ItemKey, More = NamesOf(record, on) };
        return record.IsPublic
            ? draft with
            {
                Title = standing.Title,
                Text = standing.Text,
                More = string.Join('\n', [draft.More, record.PaperLabel ?? "", .. standing.Files.Select(f => f.Name)]),
                Files = SearchedFile.Of(standing.Files),
                State = standing.Number > 1 ? SearchState.Corrected : SearchState.Standing,
            }
            : draft with
            {
                State = SearchState.Withdrawn,
            };
    }

    private static string NamesOf(Publication record, DateOnly day)
    {
        var item = record.ItemKey is { } key ? DisclosureItems.Find(key, day)?.Name : null;
        var task = DisclosureTasks.All.FirstOrDefault(t => t.Key == record.TaskKey)?.Name;
        return $"{item?.Vi}\n{item?.En}\n{task?.Vi}\n{task?.En}";
    }
}
