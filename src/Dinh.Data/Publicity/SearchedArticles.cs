using Dinh.Data.Search;
using Dinh.Domain.Publicity;

namespace Dinh.Data.Publicity;

/// <summary>News, answers and quizzes are found by the words that stand, never by a draft's; of what was withdrawn only its place is.</summary>
internal sealed class SearchedArticles : Searched<Article>
{
    public override string Kind => Article.Record;

    protected override IQueryable<Article> Public(DinhDb db) => db.Articles.Where(a => a.PublishedAt != null);

    protected override SearchDraft? Show(Article record)
    {
        if (record.Newest is not { } standing || record.PublishedOn is not { } on)
            return null;

        var draft = new SearchDraft(record.BodyId.Value, on, "");
        return record.IsPublic
            ? draft with
            {
                Title = standing.Title,
                Text = record.Quiz?.Intro ?? standing.Text,
                More = string.Join('\n', standing.Files.Select(f => f.Words ?? f.Name)),
                Files = SearchedFile.Of(standing.Files),
                State = standing.Number > 1 ? SearchState.Corrected : SearchState.Standing,
            }
            : draft with
            {
                State = SearchState.Withdrawn,
            };
    }
}
