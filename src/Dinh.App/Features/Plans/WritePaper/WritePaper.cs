using Dinh.App.Features.Plans.ComposePlan;
using Dinh.App.Web;
using Dinh.App.Web.Printing;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Dinh.Reading.Files;
using Dinh.Writing;
using Dinh.Writing.Docx;
using Dinh.Writing.Html;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>A paper as a file, with the name that a browser keeps it under.</summary>
public sealed record WrittenPaper(byte[] Content, string Name, string Type);

/// <summary>Sets a draft, or the plan that came of it, anew: the uploaded words with the clerk's corrections, in the decree's form.</summary>
internal sealed class WritePaperHandler(DinhDb db, FileStore files, Access access, PdfPrinter printer, TimeProvider clock)
{
    public const string Docx = "docx";
    public const string Pdf = "pdf";

    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Null where the server cannot print PDF.</summary>
    public async Task<WrittenPaper?> OfDraftAsync(Id<PlanDraft> id, string format, CancellationToken stop)
    {
        var draft = await access.Owned(db.PlanDrafts).SingleOrDefaultAsync(d => d.Id == id, stop) ?? throw new NoSuchRecordException($"draft {id}");
        return await WriteAsync(draft, format, stop);
    }

    public async Task<WrittenPaper?> OfPlanAsync(Id<Plan> id, string format, CancellationToken stop)
    {
        var plan =
            await access.Visible(db.Plans).Where(p => p.Id == id).Select(p => new { p.DraftId }).SingleOrDefaultAsync(stop)
            ?? throw new NoSuchRecordException($"plan {id}");
        var draft = await db.PlanDrafts.SingleOrDefaultAsync(d => d.Id == plan.DraftId, stop) ?? throw new NoSuchRecordException($"draft of plan {id}");
        return await WriteAsync(draft, format, stop);
    }

    private async Task<WrittenPaper?> WriteAsync(PlanDraft draft, string format, CancellationToken stop)
    {
        var day = draft.IssuedOn ?? clock.Today;
        var paper = draft.Composition is { } written
            ? ComposedScript.Of(written, clock.Today).On(day)
            : PaperOf.Text(CorrectedText.Of(await TextAsync(draft, stop), draft), draft.Head[FieldName.Issuer], day);
        var name = draft.Composition is null ? Path.GetFileNameWithoutExtension(draft.FileName) : ComposedFile.NameOf(draft);
        if (format == Docx)
            return new(DocxWriter.Write(paper), $"{name}.{Docx}", DocxType);

        return await printer.PrintAsync(HtmlWriter.Write(paper), stop) is { } pdf ? new(pdf, $"{name}.{Pdf}", "application/pdf") : null;
    }

    /// <summary>The lines with their tables, as the file gives them; where the file is read differently by now, the lines that were kept.</summary>
    private async Task<SourceText> TextAsync(PlanDraft draft, CancellationToken stop)
    {
        using var content = new MemoryStream(await files.ReadAsync(draft.FileHash, stop), writable: false);
        var opened = await SourceFile.OpenAsync(content, draft.FileName, stop);
        return opened.Text is { } text && text.Lines.Select(l => l.Text).SequenceEqual(draft.Lines.Select(l => l.Text)) ? text : Kept(draft);
    }

    private static SourceText Kept(PlanDraft draft) =>
        new(
            draft.FileName,
            [
                .. draft.Lines.Select(l =>
                    l.IsRow
                        ? new SourceLine(l.Number, l.Text, l.Page, LineKind.TableRow, l.Text.Split(" | ")) { Table = 1 }
                        : new SourceLine(l.Number, l.Text, l.Page)
                ),
            ]
        );
}
