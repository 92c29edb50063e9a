using Dinh.Data.Search;
using Dinh.Domain.Papers;

namespace Dinh.Data.Papers;

/// <summary>Papers that stand on the portal; the paper of a published plan is among them.</summary>
internal sealed class SearchedPapers : Searched<Paper>
{
    public override string Kind => Paper.Record;

    protected override IQueryable<Paper> Public(DinhDb db) => db.Papers.Where(p => p.PublishedOn != null && p.WithdrawnBecause == null);

    protected override SearchDraft? Show(Paper record) =>
        record.IsPublic
            ? new(record.IssuerId.Value, record.PublishedOn!.Value, record.Title)
            {
                Text = record.Content,
                More = $"{record.Name}\n{record.IssuerName}\n{record.FileName}",
            }
            : null;
}
