using Dinh.App.Features.Plans.CascadePlan;
using Dinh.App.Features.Plans.ConfirmPlan;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Writing.Docx;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.SignPlan;

/// <param name="Bearing">The signed paper draft.</param>
/// <param name="Entry">Its line in the register.</param>
/// <param name="Cascade">What is decided of the levels above and below; null for what is proposed.</param>
public sealed record IssuePlan(PaperDraft Bearing, OutgoingPaper Entry, CascadeChoice? Cascade, Touch Touch);

/// <summary>Makes the plan and its duties of a signed draft: its head takes number, day and signer, and the paper keeps its words as they were signed. It saves nothing; who issues does.</summary>
public sealed class IssuePlanHandler(DinhDb db, ConfirmPlanHandler confirm, PlanManuscriptQuery manuscripts, FileStore files)
{
    public async Task<(Paper? Paper, Refusal? Refused)> HandleAsync(IssuePlan command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var bearing = command.Bearing;
        if (await db.PlanDrafts.SingleOrDefaultAsync(d => d.PaperDraftId == bearing.Id, stop) is not { } draft)
            return (null, new("paper-draft.without-text"));
        if (draft.PlanId is not null)
            return (null, new("paper-draft.not-signed"));

        draft.Bear(command.Touch, command.Entry);
        var hash = await files.KeepAsync(DocxWriter.Write(await manuscripts.OfAsync(draft, stop)), stop);
        if (draft.Composition is not null)
            draft.Bind(NameOf(command.Entry), hash);
        var made = await confirm.MakeAsync(draft, command.Cascade, command.Touch, new(hash, NameOf(command.Entry)), stop);
        return (made.Paper, made.Refusal);
    }

    // "01/KH-UBND" is no name of a file.
    private static string NameOf(OutgoingPaper entry) =>
        $"{string.Concat(entry.Mark.Select(c => char.IsLetterOrDigit(c) ? c : '-'))}-{entry.Year}.{WrittenPaper.Docx}";
}
