using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.Cells;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.FillReport;

public sealed class FillReportPage(ReadFiguresQuery read, SaveFillingHandler save) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Report> Id { get; set; }

    public FillView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var asked = Request.Query;
        View = new(await read.OwnAsync(Id, stop), null, null)
        {
            Noting = Typed.Clean(asked["o"]),
            Line = Guid.TryParse(asked["dong"], out var line) ? line : null,
            Adding = Typed.Clean(asked["them"]),
            Opened = Typed.Clean(asked["muc"]),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var form = await Request.ReadFormAsync(stop);
        var posted = await PostedFilling.ReadAsync(Id, form, stop);
        var saved = await save.HandleAsync(posted, stop);
        if (Request.Headers["X-Piece"] == "1")
            return await PieceAsync(posted, saved, stop);
        if (!saved.IsClean)
            return await AgainAsync(posted, saved, stop);

        if (saved.Written.Count > 0)
            this.Say(new("Đã lưu.", "Saved."));
        return Redirect(Next(Typed.Clean(form["mo"])));
    }

    /// <summary>What a script puts into the page: the rows that were written or depend on them.</summary>
    private async Task<IActionResult> PieceAsync(SaveFilling posted, Saved saved, CancellationToken stop)
    {
        View = new(await read.OwnAsync(Id, stop), posted, saved);
        return Partial("_Saved", View);
    }

    private async Task<IActionResult> AgainAsync(SaveFilling posted, Saved saved, CancellationToken stop)
    {
        View = new(await read.OwnAsync(Id, stop), posted, saved)
        {
            Noting = saved.NoteOfOthers is not null || saved.NoteRefusal is not null ? posted.Note?.Cell : null,
            Line = posted.Lines.Select(l => l.Id).FirstOrDefault(l => saved.LineFaults.Keys.Any(k => k.Line == l) || saved.LinesOfOthers.ContainsKey(l)),
        };
        if ((saved.Refusal ?? saved.NoteRefusal) is { } refusal)
            return this.Refuse(refusal);

        ModelState.AddModelError(string.Empty, HttpContext.RequestServices.GetRequiredService<Words>()[Told(saved)]);
        return Page();
    }

    private static Sentence Told(Saved saved)
    {
        var (wrong, others) = (
            saved.Faults.Count + saved.LineFaults.Count,
            saved.Theirs.Count + saved.LinesOfOthers.Count + (saved.NoteOfOthers is null ? 0 : 1)
        );
        var vi =
            $"{(wrong > 0 ? $"{wrong} chỗ chưa ghi được, xem lời nhắc bên cạnh ô. " : "")}{(others > 0 ? $"{others} chỗ vừa có người khác sửa: số của cả hai đứng cạnh nhau để chọn. " : "")}Mọi chỗ khác đã lưu.";
        var en =
            $"{(wrong > 0 ? $"{wrong} places could not be taken; see beside the box. " : "")}{(others > 0 ? $"{others} places were changed by somebody else; both values stand side by side. " : "")}All else is saved.";
        return new(vi, en);
    }

    /// <summary>Where the pressed button leads.</summary>
    private string Next(string pressed)
    {
        var fill = ReportLinks.Fill(Id);
        var (deed, key) = pressed.Split(':', 2) is [var first, var second] ? (first, Uri.EscapeDataString(second)) : (pressed, "");
        return deed switch
        {
            "o" => $"{fill}?o={key}#{ReportLinks.Anchor(pressed[2..])}",
            "dong" => $"{fill}?dong={key}#dong",
            "them" => $"{fill}?them={key}#dong",
            "luu" when key.Length > 0 => $"{fill}?muc={key}#muc-{key}",
            _ => fill,
        };
    }
}
