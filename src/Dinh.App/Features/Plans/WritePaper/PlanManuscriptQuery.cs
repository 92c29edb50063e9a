using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Features.Plans.ComposePlan;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Dinh.Reading.Files;
using Dinh.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.WritePaper;

/// <summary>Sets a plan draft anew: its words with the clerk's corrections and, on its way to a signature, with the marks of the paper that bears it.</summary>
public sealed class PlanManuscriptQuery(DinhDb db, FileStore files, PaperMarksQuery marks, TimeProvider clock)
{
    public async Task<Manuscript> OfAsync(PlanDraft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var day = draft.IssuedOn ?? clock.Today;
        var paper = draft.Composition is { } written
            ? ComposedScript.Of(written, clock.Today).On(day)
            : PaperOf.Text(CorrectedText.Of(await TextAsync(draft, stop), draft), draft.Head[FieldName.Issuer], day);
        if (draft.PaperDraftId is not { } key)
            return paper;

        var bearing = await db.PaperDrafts.AsNoTracking().Include(d => d.Recipients).SingleAsync(d => d.Id == key, stop);
        var signed = await marks.OfAsync(bearing, stop);
        return signed.Over(bearing.Recipients.OrderBy(r => r.Position).Select(r => r.Name), bearing.Keeper).On(paper);
    }

    /// <summary>The plan that a paper draft bears; null where it bears none any more.</summary>
    public async Task<Manuscript?> BorneByAsync(Id<PaperDraft> bearing, CancellationToken stop) =>
        await db.PlanDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.PaperDraftId == bearing, stop) is { } draft ? await OfAsync(draft, stop) : null;

    /// <summary>How its file is called, without an ending.</summary>
    public static string NameOf(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Composition is null ? Path.GetFileNameWithoutExtension(draft.FileName) : ComposedFile.NameOf(draft);
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
