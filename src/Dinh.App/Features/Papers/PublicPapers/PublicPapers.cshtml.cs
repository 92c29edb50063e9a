using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.PublicPapers;

public sealed class PublicPapersPage(DinhDb db) : PageModel
{
    public const int Size = 25;

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var papers = db.Papers.OnThePortal();
        if (SearchText.Fold((Search ?? "").Trim()) is { Length: > 0 } folded)
            papers = papers.Where(p => p.Folded.Contains(folded));
        Total = await papers.CountAsync(stop);
        Lines = await papers
            .OrderByDescending(p => p.IssuedOn)
            .ThenByDescending(p => p.Id)
            .Skip((Number - 1) * Size)
            .Take(Size)
            .Select(p => new Line(p.Id, p.Kind, p.Number, p.Title, p.IssuerName, p.IssuedOn))
            .ToListAsync(stop);
    }

    public sealed record Line(Id<Paper> Id, string Kind, string Mark, string Title, string Issuer, DateOnly On);
}
