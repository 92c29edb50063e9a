using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers;

/// <summary>How deeds of this folder load a draft, and take a book of numbers in hand.</summary>
internal static class OwnPapers
{
    public static Task<PaperDraft> OwnDraftAsync(this DinhDb db, Access access, Id<PaperDraft> id, CancellationToken stop) =>
        access.Owned(db.PaperDrafts).Include(d => d.Recipients).Include(d => d.Opinions).AsSplitQuery().GetAsync(id, stop);

    /// <summary>Saves what was done to a draft. A plan that it bears stands still as long as others have it before them.</summary>
    public static async Task SaveAsync(this DinhDb db, PaperDraft draft, CancellationToken stop)
    {
        if (draft.IsPlan && await db.PlanDrafts.SingleOrDefaultAsync(p => p.PaperDraftId == draft.Id, stop) is { } plan)
            plan.Follow(draft.Stage);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The line of the register that a signed draft stands in.</summary>
    public static async Task<OutgoingPaper?> EntryOfAsync(this DinhDb db, PaperDraft draft, CancellationToken stop) =>
        draft.EntryId is { } entry ? await db.OutgoingPapers.SingleAsync(e => e.Id == entry, stop) : null;

    /// <summary>The book of a year, held by this transaction alone until it ends: the next in line waits, so no number is left out or given twice.</summary>
    public static async Task<NumberBook> BookInHandAsync(this DinhDb db, Body owner, RegisterKind register, string kind, int year, CancellationToken stop)
    {
        var books = db.NumberBooks.Where(b => b.OwnerId == owner.Id && b.Register == register && b.Kind == kind && b.Year == year);

        // Both stores keep who changed a row before everybody else who wants to change it.
        if (await books.ExecuteUpdateAsync(b => b.SetProperty(x => x.Version, x => x.Version + 1), stop) > 0)
            return await books.SingleAsync(stop);

        var fresh = NewBook(owner, register, kind, year);
        db.NumberBooks.Add(fresh);
        await db.SaveChangesAsync(stop);
        return fresh;
    }

    /// <summary>A book as it begins where nobody said otherwise.</summary>
    public static NumberBook NewBook(Body owner, RegisterKind register, string kind, int year)
    {
        var book = new NumberBook(Id<NumberBook>.New(), owner.Id, register, kind, year);
        book.Begin(1, register == RegisterKind.Incoming ? "" : PaperSymbol.Of(kind, $"{owner.Kind}", owner.Name));
        return book;
    }

    /// <summary>The bodies in whose name the reader works, each once.</summary>
    public static IEnumerable<Held> Own(this Access access) => access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body);
}
