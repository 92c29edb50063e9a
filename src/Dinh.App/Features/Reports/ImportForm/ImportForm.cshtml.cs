using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.ImportForm;

/// <summary>A file is tried first and taken in by a second press; between the two the reader's browser holds what was read.</summary>
public sealed class ImportFormPage(ImportFormHandler import, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    private const int MostTold = 200;

    public IReadOnlyList<(Id<Body> Id, string Name)> Owners { get; private set; } = [];

    public Id<Body>? Owner { get; private set; }

    public DateOnly From { get; private set; }

    public IReadOnlyList<FileFault> Faults { get; private set; } = [];

    public int FaultCount { get; private set; }

    /// <summary>What was read and can be taken in; null when nothing was tried or something is wrong.</summary>
    public FormContent? Given { get; private set; }

    public FormImport? Trial { get; private set; }

    public Id<ReportForm> Key { get; private set; } = Id<ReportForm>.New();

    public async Task OnGetAsync(CancellationToken stop) => await OfferAsync(null, null, stop);

    public async Task<IActionResult> OnPostTryAsync(IFormFile? file, Id<Body>? owner, DateOnly? from, CancellationToken stop)
    {
        await OfferAsync(owner, from, stop);
        if (file is null || Owner is not { } body)
            return this.Refuse(new(file is null ? "form.file-needed" : "form.owner-needed"));

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        var read = FormFile.Read(bytes.ToArray(), file.FileName);
        (FaultCount, Faults) = (read.Faults.Count, [.. read.Faults.Take(MostTold)]);
        if (read.Content is not { } content)
            return this.Refuse(read.Refusal ?? new("form.does-not-hold"));

        return await ShowAsync(new(Key, content, body, From), stop);
    }

    public async Task<IActionResult> OnPostTakeAsync(string? content, Id<ReportForm> formKey, Id<Body>? owner, DateOnly? from, CancellationToken stop)
    {
        await OfferAsync(owner, from, stop);
        (Key, var read) = (formKey, FormJson.Read(content ?? ""));
        if (read.Content is not { } form || Owner is not { } body || formKey == default)
            return this.Refuse(new("form.does-not-hold"));

        var command = new ImportForm(formKey, form, body, From);
        var outcome = await import.HandleAsync(command, stop);
        if (outcome.Refusal is not null)
            return await ShowAsync(command, stop);

        this.Say(new("Đã nhập biểu mẫu.", "The form was taken in."));
        return Redirect(ReportLinks.Form(formKey));
    }

    private async Task<IActionResult> ShowAsync(ImportForm command, CancellationToken stop)
    {
        Trial = await import.TryAsync(command, stop);
        if (Trial.Refusal is { } refusal)
            return this.Refuse(refusal);

        Given = command.Content;
        return Page();
    }

    private async Task OfferAsync(Id<Body>? owner, DateOnly? from, CancellationToken stop)
    {
        var bodies = access.Bodies;
        var known = await db.Bodies.AsNoTracking().Where(b => bodies.Contains(b.Id)).OrderBy(b => b.Name).Select(b => new { b.Id, b.Name }).ToListAsync(stop);
        Owners = known.ConvertAll(b => (b.Id, b.Name));
        From = from ?? clock.Today;

        // Another's body is, to this reader, not there.
        Owner =
            owner is null ? Owners.Select(o => (Id<Body>?)o.Id).FirstOrDefault()
            : access.MayActFor(owner.Value) ? owner
            : throw new NoSuchRecordException($"body {owner}");
    }
}
