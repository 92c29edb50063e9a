using Dinh.App.Features.Search;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.App.Features.Papers;

internal sealed class FoundPapers : FoundKind
{
    public override string Kind => Paper.Record;

    public override Sentence Name => new("Văn bản", "Paper");

    public override string Address(Guid key) => PaperLinks.Public(new(key));
}
