using Dinh.App.Features.Reports;
using Dinh.App.Features.Reports.Cells;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Journeys;

/// <summary>A commune that owes the whole shipped report for the first half of 2026, and has reported the half-year before.</summary>
internal sealed record AskedReport(Reader Officer, Report Report)
{
    private const string Code = "dan-chu-co-so-xa";

    public string Fill => ReportLinks.Fill(Report.Id);

    public static async Task<AskedReport> OfAsync(Commune commune)
    {
        var province = await commune.Has(new AdministrativeUnit("19", "Tỉnh Thái Nguyên", "Tỉnh", null, new(2025, 7, 1)));
        var unit = await commune.Has(new AdministrativeUnit("05500", "Xã Bình Yên", "Xã", province, new(2025, 7, 1)));
        var receiver = await commune.HasBody("UBND tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, province);
        var officer = await commune.HasReader(Function.Officer, await commune.HasBody("UBND xã Bình Yên", BodyKind.PeoplesCommittee, unit));
        var form = await commune.Has(ReportForm.Issue(Id<ReportForm>.New(), ShippedForms.Find(Code)!, null, new(2025, 1, 1)));
        var regime = await commune.Has(ReportRegime.Lay(Id<ReportRegime>.New(), RegimeOf(receiver)));
        var now = ReportPeriods.Of(PeriodKind.HalfYear, 2026, 1);
        var asked = new AskedReport(officer, await OwedAsync(commune, (regime, form), now, officer.Body!));
        await BeforeAsync(commune, form, await OwedAsync(commune, (regime, form), now.Previous, officer.Body!));
        return asked;
    }

    private static NewRegime RegimeOf(Body receiver) =>
        new()
        {
            Name = "Báo cáo kết quả thực hiện dân chủ ở cơ sở",
            OwnerId = receiver.Id,
            ToId = receiver.Id,
            FormCode = Code,
            Period = PeriodKind.HalfYear,
            Due = new(DueKind.DayOfYear, new("trước ngày 15/6", "before 15 June"), Day: "06-15"),
            Ground = "Nghị định 09/2019/NĐ-CP",
            From = new(2025, 1, 1),
        };

    private static async Task<Report> OwedAsync(Commune commune, (ReportRegime Regime, ReportForm Form) asked, ReportPeriod period, Body body)
    {
        var round = await commune.Has(ReportRound.Open(Id<ReportRound>.New(), asked.Regime, asked.Form, period, (period.To, commune.Today)));
        var key = Id<Report>.New();
        var duty = await commune.Has(Duty.Assign(ReportDuties.Of(asked.Regime, round, key, body.Id, (ReportLinks.Of(key), commune.Today))));
        return await commune.Has(Report.Open(key, round, (body.Id, body.UnitId, "19/05500"), duty.Id, Now(commune, body.Id)));
    }

    private static Moment Now(Commune commune, Id<Body> body) => new("Hoàng Thị Lan", body, commune.Clock.GetUtcNow().UtcDateTime, commune.Today);

    /// <summary>What the half-year before said, sent and counting.</summary>
    private static Task<int> BeforeAsync(Commune commune, ReportForm form, Report report) =>
        commune.Do(
            async (DinhDb db) =>
            {
                await CellNumbers.KnowAsync(db, form.Content, default);
                var kept = await db.Reports.Include(r => r.Filings).Include(r => r.Steps).SingleAsync(r => r.Id == report.Id);
                var numbers = await db.CellNumbers.ToDictionaryAsync(c => c.Key, c => c.Number);
                var typed = form.Content.Indicators.Where(i => i is { IsNumber: true, Formula: null });
                db.Figures.AddRange(
                    typed.Select(
                        (i, at) => new Figure(kept.Current.Row, numbers[i.Key]) { Number = i.Type == FigureType.Money ? 12_000_000 : 3 + at % 9, Stamp = 1 }
                    )
                );
                kept.Send(await db.ReportRounds.SingleAsync(r => r.Id == kept.RoundId), new(new('0', 64)), [], Now(commune, kept.BodyId));
                return await db.SaveChangesAsync();
            }
        );
}
