using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.Counting;

/// <summary>A province that asks its communes for the first half of 2026, with a form of a few figures.</summary>
internal sealed record CountedWorld(Commune House, ReportForm Form, ReportRegime Regime, ReportRound Round, Body Receiver)
{
    private static int forms;

    public static readonly ReportPeriod Half = ReportPeriods.Of(PeriodKind.HalfYear, 2026, 1);

    public static Indicator Counted(string key, string label, CountOf of) =>
        new()
        {
            Key = key,
            Code = key,
            Label = new(label, label),
            Source = FigureSource.Counted,
            Count = of,
        };

    public static Indicator Typed(string key, string label) =>
        new()
        {
            Key = key,
            Code = key,
            Label = new(label, label),
        };

    public static FormContent FormOf(params Indicator[] indicators) =>
        new(
            $"mau-thu-{Interlocked.Increment(ref forms)}",
            1,
            new("Báo cáo kết quả thực hiện dân chủ ở cơ sở", "Grassroots democracy"),
            [
                new()
                {
                    Key = "work",
                    Number = "I",
                    Title = new("Tổ chức thực hiện", "Work"),
                    Indicators = indicators,
                },
            ],
            [],
            []
        );

    public static async Task<CountedWorld> OfAsync(Commune house, FormContent content, ReportPeriod? period = null)
    {
        var receiver = await house.HasBody("Sở Nội vụ tỉnh Nam Sơn", BodyKind.Department);
        var form = await house.Has(ReportForm.Issue(Id<ReportForm>.New(), content, null, new(2026, 1, 1)));
        var regime = await house.Has(
            ReportRegime.Lay(
                Id<ReportRegime>.New(),
                new()
                {
                    Name = "Báo cáo kết quả thực hiện dân chủ ở cơ sở",
                    OwnerId = receiver.Id,
                    ToId = receiver.Id,
                    FormCode = content.Code,
                    Period = PeriodKind.HalfYear,
                    Due = new DueRule(DueKind.DayOfYear, new("trước ngày 15/6", "by 15 June"), Day: "06-15"),
                    Ground = "Kế hoạch số 08/KH-UBND ngày 15/01/2026 của UBND tỉnh Nam Sơn",
                    From = new(2025, 1, 1),
                }
            )
        );
        var world = new CountedWorld(house, form, regime, null!, receiver);
        return world with { Round = await world.OpensAsync(period ?? Half) };
    }

    public Task<ReportRound> OpensAsync(ReportPeriod period) =>
        House.Has(ReportRound.Open(Id<ReportRound>.New(), Regime, Form, period, (period.To.AddDays(1), period.To.AddDays(-20))));

    /// <summary>The report that a body owes.</summary>
    public async Task<Report> OwesAsync(Body body, ReportRound? round = null)
    {
        var of = round ?? Round;
        var key = Id<Report>.New();
        var unit = await House.Read(db => db.Units.SingleAsync(u => u.Id == body.UnitId));
        var duty = await House.Has(Duty.Assign(ReportDuties.Of(Regime, of, key, body.Id, ($"/bao-cao/{key}", of.OpenedOn))));
        var now = new Moment("Người mở", Receiver.Id, of.OpenedOn.ToDateTime(default, DateTimeKind.Utc), of.OpenedOn);
        return await House.Has(Report.Open(key, of, (body.Id, body.UnitId, unit.Path), duty.Id, now));
    }

    /// <summary>A duty of a body that was done on a day.</summary>
    public Task<Duty> DidAsync(Body body, string kind, DateOnly due, DateOnly? on, string content = "Tổ chức hội nghị quán triệt Luật")
    {
        var duty = Duty.Assign(A.NewDuty with { BodyId = body.Id, TaskKind = kind, Window = A.By(due), Content = content, On = new(2025, 12, 20) });
        if (on is { } day)
            Assert.Null(
                duty.Supply(Id<Evidence>.New(), Proof.OfPaper("12/BC-UBND", day) with { Sort = "report" }, EvidenceFor.Whole, Id<Person>.New(), day).Refusal
            );
        return House.Has(duty);
    }

    public Task<Dictionary<string, (long? Number, FigureOrigin Origin)>> FiguresAsync(Report report) =>
        House.Read(async db =>
        {
            var row = await db.Filings.Where(f => f.ReportId == report.Id).OrderBy(f => f.Number).Select(f => f.Row).LastAsync();
            var figures = await db
                .Figures.Where(f => f.Filing == row)
                .Join(
                    db.CellNumbers,
                    f => f.Cell,
                    c => c.Number,
                    (f, c) =>
                        new
                        {
                            c.Key,
                            f.Number,
                            f.Origin,
                        }
                )
                .ToListAsync();
            return figures.ToDictionary(f => f.Key, f => (f.Number, f.Origin));
        });
}
