using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.FillReport;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Dinh.App.Features.Reports.ImportReport;

[EnableRateLimiting(Limits.Upload)]
public sealed class ImportReportPage(ReadFiguresQuery read, SaveFillingHandler save, FileStore files) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Report> Id { get; set; }

    public FiguresSheet Sheet { get; private set; } = null!;

    /// <summary>What the file would do; null before one was sent.</summary>
    public SentBook? Book { get; private set; }

    /// <summary>Under which key the file waits to be applied.</summary>
    public string? Hash { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.OwnAsync(Id, stop);

    /// <summary>The dry run: nothing is written, and what would be is shown.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken stop)
    {
        Sheet = await read.OwnAsync(Id, stop);
        if (file is null || file.Length == 0)
            return this.Refuse(new("report-book.none"));

        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        Book = SentBook.Read(Sheet, content.ToArray(), PlainName.Of(file.FileName));
        if (Book.Refusal is { } refusal)
            return this.Refuse(refusal);
        if (Sheet.Head.Closed is { } closed)
            return this.Refuse(closed);

        Hash = await files.KeepAsync(content.ToArray(), stop);
        return Page();
    }

    /// <summary>Writes what the dry run showed; what others wrote since the file was downloaded stays.</summary>
    public async Task<IActionResult> OnPostApplyAsync(string? hash, CancellationToken stop)
    {
        Sheet = await read.OwnAsync(Id, stop);
        Book = SentBook.Read(Sheet, await files.ReadAsync(hash ?? "", stop), "so-lieu.xlsx");
        if (Book.Refusal is { } refusal)
            return this.Refuse(refusal);
        if (Book.Faults.Count > 0)
            return this.Refuse(new("report-book.has-faults"));

        var saved = await save.HandleAsync(Book.Changes, stop);
        if (saved.Refusal is { } closed)
            return this.Refuse(closed);

        this.Say(Told(Book.Places.Count, saved));
        return Redirect(ReportLinks.Fill(Id));
    }

    private static Sentence Told(int places, Saved saved)
    {
        var kept = saved.Theirs.Count + saved.LinesOfOthers.Count + saved.NotesOfOthers.Count;
        return kept == 0
            ? new($"Đã nạp {places} chỗ từ tệp Excel.", $"{places} places were taken from the file.")
            : new(
                $"Đã nạp {places - kept} chỗ từ tệp; {kept} chỗ giữ số mà người khác đã ghi sau khi bạn tải tệp.",
                $"{places - kept} places were taken; {kept} keep what others wrote after you downloaded the file."
            );
    }
}
