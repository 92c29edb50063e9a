using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Plans.UploadPlan;

[EnableRateLimiting(Limits.Upload)]
public sealed class UploadPlanPage(UploadPlanHandler upload, Access access, JobsInHand jobs) : PageModel
{
    /// <summary>The most files that one form brings; each costs a reading.</summary>
    public const int Most = 30;

    private const long Largest = 20 << 20;

    [BindProperty]
    public Id<Body> Owner { get; set; }

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<UploadedPlan> Uploaded { get; private set; } = [];

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(IReadOnlyList<IFormFile> files, bool again, CancellationToken stop)
    {
        var done = new List<UploadedPlan>();
        foreach (var (at, file) in files.Index())
            done.Add(at < Most ? await TakeAsync(file, again, stop) : new(PlainName.Of(file.FileName), null, false, new("file.too-many")));
        Uploaded = await LookAsync(done, stop);

        if (Request.Headers.ContainsKey("X-Piece"))
            return Uploaded is [var piece] ? Partial("_Uploaded", piece) : BadRequest();
        if (Uploaded is [{ Draft: { } draft, Known: false }])
            return Redirect(PlanLinks.Draft(draft));

        Show();
        return Page();
    }

    private async Task<UploadedPlan> TakeAsync(IFormFile file, bool again, CancellationToken stop)
    {
        var name = PlainName.Of(file.FileName);
        if (file.Length > Largest)
            return new(name, null, false, new("file.too-large"));
        if (file.Length == 0)
            return new(name, null, false, new("file.empty"));

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        return await upload.HandleAsync(new(Owner, name, content.ToArray(), again), stop);
    }

    // Most files are read while one looks up; what takes longer goes on without the clerk waiting.
    private async Task<IReadOnlyList<UploadedPlan>> LookAsync(IReadOnlyList<UploadedPlan> accepted, CancellationToken stop)
    {
        await jobs.WaitAsync([.. accepted.Select(a => a.Reading).OfType<Guid>()], stop);
        var looked = new List<UploadedPlan>();
        foreach (var one in accepted)
            looked.Add(await upload.LookAsync(one, stop));
        return looked;
    }

    private void Show()
    {
        Bodies = [.. access.Held.Where(h => access.MayActFor(h.Body)).DistinctBy(h => h.Body).Select(h => new SelectListItem(h.BodyName, h.Body.ToString()))];
        if (Owner.Value == default)
            Owner = access.Bodies[0];
    }
}
