using Dinh.App.Features.Duties;
using Dinh.App.Features.Papers.DraftPaper;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

public sealed record BeginReportPaper(Id<Report> Report);

/// <param name="Paper">The paper draft; null when refused.</param>
public sealed record BegunReportPaper(Id<PaperDraft>? Paper, Refusal? Refusal);

/// <summary>Trình ký: begins the paper draft that bears the report's words, or brings one that is still being drafted up to date.</summary>
public sealed class BeginReportPaperHandler(DinhDb db, Access access, ReportFactsQuery facts, DraftPaperQuery choices, TimeProvider clock)
{
    public async Task<BegunReportPaper> HandleAsync(BeginReportPaper command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        Id<PaperDraft>? begun = null;
        var outcome = await db.AgainOnConflictAsync(async () =>
        {
            var report = await db.ReportToWriteAsync(access, command.Report, stop);
            if (await db.WrittenAsync(report.Id, stop) is not { } written)
                return new Refusal("written-report.not-drafted");
            if (await db.StandingStillAsync(report, written, stop) is { } still)
                return still;

            var known = written.PaperDraftId is { } key ? await db.PaperDrafts.Include(d => d.Recipients).SingleAsync(d => d.Id == key, stop) : null;
            var words = await WordsAsync(await facts.HeadAsync(report, stop), written, known, stop);
            if (known is { Stage: PaperStage.Drafting })
            {
                begun = known.Id;
                if (known.Rewrite(words, clock.Today).Refusal is { } refusal)
                    return refusal;
            }
            else
            {
                var draft = PaperDraft.Begin(Id<PaperDraft>.New(), report.BodyId, words, access.Name, clock.Today);
                db.PaperDrafts.Add(draft);
                written.PutToSign(draft.Id);
                begun = draft.Id;
            }

            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
        return new(outcome.Refusal is null ? begun : null, outcome.Refusal);
    }

    private async Task<PaperWords> WordsAsync(ReportToWrite head, WrittenReport written, PaperDraft? known, CancellationToken stop)
    {
        var signers = (await choices.SignersAsync(stop)).Where(s => s.Body == head.Report.BodyId).DistinctBy(s => s.Person).ToList();
        return new(ReportPaper.Kind, ReportManuscriptQuery.TitleOf(head), string.Join('\n', ReportManuscriptQuery.WordsOf(written)))
        {
            Recipients = new[] { head.Receiver, head.Via }.OfType<Domain.People.Body>().Select(b => new NamedRecipient(b.Name, b.Id)).ToList(),
            SignerId = known?.SignerId ?? (signers is [var only] ? only.Person : null),
            Keeper = known?.Keeper ?? "",
            Copies = known?.Copies ?? 1,
            IsForPublic = known?.IsForPublic ?? false,
            EarlierId = known?.IssuedAs,
            Relation = known?.IssuedAs is null ? null : PaperRelation.Replaces,
        };
    }
}
