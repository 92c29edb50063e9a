using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.Data;
using Dinh.Domain.Papers;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.PaperForm;
using Dinh.Writing;
using Dinh.Writing.Plans;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reports.WriteReport;

/// <summary>Sets a written report as a paper: with blanks for number and day until it is signed, with its appendices always.</summary>
public sealed class ReportManuscriptQuery(DinhDb db, ReportFactsQuery facts, PaperMarksQuery marks)
{
    /// <summary>"Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2026".</summary>
    public static string TitleOf(ReportToWrite head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var period = head.Period.Name.Vi;
        return DayWords.Settled($"{head.Subject} {char.ToLowerInvariant(period[0])}{period[1..]}");
    }

    /// <summary>The paragraphs of what was drafted and edited, with their headings.</summary>
    public static IReadOnlyList<string> WordsOf(WrittenReport written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return ReportPaper.WordsOf(written.Passages.Select(p => (p.Headings, p.Text)));
    }

    public async Task<Manuscript> OfAsync(Report report, WrittenReport written, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(written);
        var head = await facts.HeadAsync(report, stop);
        var draft = written.PaperDraftId is { } key ? await db.PaperDrafts.AsNoTracking().Include(d => d.Recipients).SingleAsync(d => d.Id == key, stop) : null;
        return await OfAsync(head, draft, WordsOf(written), stop);
    }

    /// <summary>The paper draft's own words: whatever was mended in it last is what is signed.</summary>
    public async Task<Manuscript> OfAsync(Report report, PaperDraft draft, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return await OfAsync(
            await facts.HeadAsync(report, stop),
            draft,
            [.. draft.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            stop
        );
    }

    private async Task<Manuscript> OfAsync(ReportToWrite head, PaperDraft? draft, IReadOnlyList<string> words, CancellationToken stop)
    {
        var signed = draft is null ? null : await marks.OfAsync(draft, stop);
        var number = signed is { IsSigned: true } ? signed.Number : $"…/{PaperSymbol.Of(ReportPaper.Kind, $"{head.Issuer.Kind}", head.Issuer.Name)}";
        var day = signed is { IsSigned: true } ? DayWords.Of(signed.Day) : $"ngày … tháng … năm {head.Round.DueOn.Year}";
        var title = draft?.Title ?? TitleOf(head);
        var letterhead = Letterhead.Of(head.Issuer.Name) with { Number = $"Số: {number}", PlaceAndDay = $"{await PlaceAsync(head, stop)}, {day}" };
        var paper = new ReportPaper(letterhead, title, words, Foot(head, draft, signed))
        {
            Annexes = ReportAnnexes.Of(await facts.OfAsync(head, stop), $"Báo cáo số {number} {day} của {head.Issuer.Name}"),
        };
        return paper.On(signed is { IsSigned: true } ? signed.Day : head.Round.DueOn);
    }

    private static Signature Foot(ReportToWrite head, PaperDraft? draft, PaperMarks? signed) =>
        new()
        {
            Recipients = PaperScript.RecipientLines(
                draft is { Recipients.Count: > 0 }
                    ? draft.Recipients.OrderBy(r => r.Position).Select(r => r.Name)
                    : new[] { head.Receiver, head.Via }.OfType<Domain.People.Body>().Select(b => b.Name),
                draft?.Keeper ?? ""
            ),
            Authority = SigningLines.Of(head.Issuer.Name, signed?.Office is { Length: > 0 } office ? office : SigningLines.UsualOffice(head.Issuer.Kind)),
            Signer = signed is { Signer.Length: > 0 } ? [signed.Signer] : [],
        };

    // "Xã Bình Yên" writes "Bình Yên" before the day.
    private async Task<string> PlaceAsync(ReportToWrite head, CancellationToken stop)
    {
        var unit = await db.Units.Where(u => u.Id == head.Issuer.UnitId).Select(u => new { u.Name, u.Kind }).SingleAsync(stop);
        return AdministrativeUnit.PlaceOf(unit.Name, unit.Kind);
    }
}
