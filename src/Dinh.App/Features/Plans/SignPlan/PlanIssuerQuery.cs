using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law.Text;

namespace Dinh.App.Features.Plans.SignPlan;

/// <summary>The body in whose name a draft is issued, and who signs for it.</summary>
public sealed class PlanIssuerQuery(NameBookQuery names, DraftPaperQuery choices)
{
    /// <summary>Null while it is not known.</summary>
    public async Task<Id<Body>?> OfAsync(PlanDraft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Of(draft, await names.OfAsync(draft, stop));
    }

    public static Id<Body>? Of(PlanDraft draft, NameBook book)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(book);
        return book.Of(draft.Head[FieldName.Issuer]) is { State: NameState.Known, Bodies: [var one, ..] } ? one.Id : null;
    }

    /// <summary>Whom the head names, or the only one there is.</summary>
    public async Task<Id<Person>?> SignerAsync(Id<Body> issuer, string named, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(named);
        var signers = (await choices.SignersAsync(stop)).Where(s => s.Body == issuer).DistinctBy(s => s.Person).ToList();
        var meant = signers.FindAll(s => SearchText.Fold(s.Name) == SearchText.Fold(named.Trim()));
        return meant is [var one] ? one.Person
            : signers is [var only] ? only.Person
            : null;
    }
}
