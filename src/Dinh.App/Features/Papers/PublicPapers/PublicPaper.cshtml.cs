using Dinh.App.Features.Papers.ReadPaper;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Papers.PublicPapers;

public sealed class PublicPaperPage(ReadPaperQuery read) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Paper> Id { get; set; }

    public PaperSheet Paper { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => Paper = await read.PublicAsync(Id, stop);
}
