using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.SetNumberBook;

public sealed class SetNumberBookPage(SetNumberBookHandler set, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    public int Year => clock.Today.Year;

    public IReadOnlyList<Held> Bodies => [.. access.Own()];

    public IReadOnlyList<NumberBook> Books { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => ShowAsync(stop);

    public async Task<IActionResult> OnPostAsync(Id<Body> owner, string? kind, int? first, string? symbol, CancellationToken stop)
    {
        var printed = PaperKind.Find(kind)?.Printed ?? "";
        var shown = Typed.Clean(symbol) is var clean && clean.Length > NumberBook.LongestSymbol ? clean[..NumberBook.LongestSymbol] : clean;
        var outcome = await set.HandleAsync(new(owner, printed, first ?? 0, shown), stop);
        await ShowAsync(stop);
        if (outcome.Refusal is { } refusal)
            return this.Refuse(refusal);

        this.Say(new("Đã lưu sổ cấp số.", "The book is saved."));
        return Redirect(PaperLinks.Books);
    }

    public string BodyOf(NumberBook book) => Bodies.First(b => b.Body == book.OwnerId).BodyName;

    private async Task ShowAsync(CancellationToken stop)
    {
        var (bodies, year) = (access.Bodies, Year);
        Books = await db
            .NumberBooks.AsNoTracking()
            .Where(b => bodies.Contains(b.OwnerId) && b.Year == year)
            .OrderBy(b => b.OwnerId)
            .ThenBy(b => b.Kind)
            .ToListAsync(stop);
    }
}
