using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Transparency.ProveEntry;

public sealed class ProveEntryPage(ProveEntryQuery entries) : PageModel
{
    public Proof Proof { get; private set; } = null!;

    /// <summary>Where the record itself is read, when everybody may read it.</summary>
    public string? Record => Proof.Statement is null ? null : ProvedRecords.PageOf(Proof.Line.Record, Proof.Line.Key);

    public async Task OnGetAsync(Guid id, CancellationToken stop) => Proof = await entries.ReadAsync(id, stop);
}
