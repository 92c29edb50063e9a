using System.Linq.Expressions;
using Dinh.Data;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports;

/// <summary>Who fills in, who counts, who sends and who locks wait for each other at what is being filled in.</summary>
internal static class FilingsHeld
{
    /// <summary>Until the transaction ends no other hand writes into these. What was read before the hold may be of the past: read it after.</summary>
    public static Task<int> HoldAsync(this DinhDb db, Expression<Func<Filing, bool>> which, CancellationToken stop) =>
        db.Filings.Where(f => f.SentAt == null).Where(which).ExecuteUpdateAsync(set => set.SetProperty(f => f.Version, f => f.Version + 1), stop);
}
