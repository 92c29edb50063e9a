using Dinh.App.Features.Search;
using Dinh.Domain.Disclosure;
using Dinh.Law;

namespace Dinh.App.Features.Disclosure;

internal sealed class FoundPublications : FoundKind
{
    public override string Kind => Publication.Record;

    public override Sentence Name => new("Nội dung công khai", "Made public by law");

    public override string Address(Guid key) => DisclosureLinks.Item(new(key));
}
