using Dinh.App.Features.Search;
using Dinh.App.Features.Transparency;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law;

namespace Dinh.App.Features.Publicity;

internal sealed class FoundArticles : FoundKind
{
    public override string Kind => Article.Record;

    public override Sentence Name => new("Tin, bài, hỏi – đáp", "News and answers");

    public override string Address(Guid key) => PublicityLinks.Article(new(key));
}

internal sealed class ProvedArticle : IProvedRecord
{
    public string Record => Article.Record;

    public Sentence Name => new("Tin, bài tuyên truyền", "News or answer");

    public string? PublicPage(Guid key) => PublicityLinks.Article(new Id<Article>(key));
}
