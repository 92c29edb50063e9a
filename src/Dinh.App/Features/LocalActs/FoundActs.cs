using Dinh.App.Features.Search;
using Dinh.Domain.LocalActs;
using Dinh.Law;

namespace Dinh.App.Features.LocalActs;

internal sealed class FoundActs : FoundKind
{
    public override string Kind => LocalAct.Record;

    public override Sentence Name => new("Văn bản ở cơ sở", "Local act");

    public override string Address(Guid key) => LocalActLinks.Public(new(key));
}
