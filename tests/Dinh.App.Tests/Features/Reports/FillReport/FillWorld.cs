using System.Net;
using Dinh.App.Features.Reports;
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

namespace Dinh.App.Tests.Features.Reports.FillReport;

/// <summary>A province that asks a commune for a half-year's report, and who fills it in there.</summary>
internal sealed record FillWorld(Commune Commune, Reader Clerk, Body Body, Body Receiver, ReportRegime Regime, ReportForm Form)
{
    private static int units;

    public ReportRound Round { get; private init; } = null!;

    public Report Report { get; init; } = null!;

    public string Fill => ReportLinks.Fill(Report.Id);

    /// <summary>A few figures of each sort, a register, and rules.</summary>
    public static FormContent Small { get; } =
        new(
            "mau-thu",
            1,
            new("Mẫu thử", "Test form"),
            [
                new()
                {
                    Key = "board",
                    Number = "I",
                    Title = new("Ban Thanh tra nhân dân", "Inspection board"),
                    Indicators =
                    [
                        Of("board.supervisions", "I.1") with
                        {
                            Required = true,
                        },
                        Of("board.cases", "I.2") with
                        {
                            PartOf = "board.supervisions",
                            Breakdown = "sex",
                            Basis = new("Luật 10/2022/QH15", 36, 1),
                            Confidence = Confidence.Text,
                        },
                        Of("board.money", "I.3", FigureType.Money),
                        Of("board.share", "I.4", FigureType.Percent) with
                        {
                            Decimals = 2,
                            Source = FigureSource.Formula,
                            Formula = "share(board.cases, board.supervisions)",
                            Over = OverTime.None,
                        },
                        Of("board.words", "I.5", FigureType.Text) with
                        {
                            Over = OverTime.None,
                        },
                        Of("board.year", "I.6") with
                        {
                            Source = FigureSource.Formula,
                            Formula = "year(board.supervisions)",
                            Over = OverTime.Latest,
                        },
                        Of("board.members", "I.7") with
                        {
                            Most = 50,
                            Over = OverTime.Latest,
                        },
                    ],
                },
                new()
                {
                    Key = "meetings",
                    Number = "II",
                    Title = new("Họp thôn", "Village meetings"),
                    Kind = SectionKind.Register,
                    Columns =
                    [
                        new()
                        {
                            Key = "village",
                            Label = new("Thôn", "Village"),
                            Type = FigureType.Text,
                            Required = true,
                        },
                        new()
                        {
                            Key = "on",
                            Label = new("Ngày họp", "Day"),
                            Type = FigureType.Date,
                        },
                        new() { Key = "households", Label = new("Số hộ dự", "Households") },
                    ],
                    Indicators = [Of("meetings.held", "II.1") with { Source = FigureSource.Register, Formula = "rows(meetings)" }],
                },
            ],
            [new("sex", new("giới", "sex"), [new("women", new("nữ", "women")), new("men", new("nam", "men"))])],
            []
        );

    public static async Task<FillWorld> OfAsync(Commune commune, FormContent? content = null)
    {
        var province = await commune.Has(new AdministrativeUnit($"9{Interlocked.Increment(ref units):0000}", "Tỉnh Bắc Ninh", "Tỉnh", null, new(2025, 7, 1)));
        var receiver = await commune.HasBody("UBND tỉnh Bắc Ninh", BodyKind.PeoplesCommittee, province);
        var clerk = await commune.SignedIn();
        var form = await commune.Has(ReportForm.Issue(Id<ReportForm>.New(), content ?? Small, null, new(2026, 1, 1)));
        var regime = await commune.Has(
            ReportRegime.Lay(
                Id<ReportRegime>.New(),
                new()
                {
                    Name = "Báo cáo dân chủ ở cơ sở",
                    OwnerId = receiver.Id,
                    ToId = receiver.Id,
                    FormCode = form.Code,
                    Period = PeriodKind.HalfYear,
                    Due = new(DueKind.DayOfYear, new("trước ngày 15/6", "before 15 June"), Day: "06-15"),
                    Ground = "Nghị định 09/2019/NĐ-CP",
                    From = new(2026, 1, 1),
                }
            )
        );
        var world = new FillWorld(commune, clerk, clerk.Body!, receiver, regime, form);
        return await world.AskedAsync(ReportPeriods.Of(PeriodKind.HalfYear, 2026, 1));
    }

    /// <summary>The same body, asked for another period.</summary>
    public async Task<FillWorld> AskedAsync(ReportPeriod period)
    {
        var round = await Commune.Has(ReportRound.Open(Id<ReportRound>.New(), Regime, Form, period, (period.To.AddDays(10), Commune.Today)));
        return this with { Round = round, Report = await OwedAsync(round, Body) };
    }

    public async Task<Report> OwedAsync(ReportRound round, Body body)
    {
        var key = Id<Report>.New();
        var duty = await Commune.Has(Duty.Assign(ReportDuties.Of(Regime, round, key, body.Id, (ReportLinks.Of(key), Commune.Today))));
        return await Commune.Has(Report.Open(key, round, (body.Id, body.UnitId, "27/00001"), duty.Id, Now(body)));
    }

    public Moment Now(Body body) => new("Hoàng Thị Lan", body.Id, Commune.Clock.GetUtcNow().UtcDateTime, Commune.Today);

    public Task<VisitedPage> OpenAsync(Reader? who = null) => (who ?? Clerk).Visit(Fill);

    /// <summary>Types values into the boxes and saves.</summary>
    public async Task<Answer> TypeAsync(params (string Cell, string Text)[] typed) =>
        await (await OpenAsync()).Submit("#dien", [("mo", "luu"), .. typed.Select(t => ($"c.{t.Cell}", t.Text))]);

    /// <summary>What is kept: numbers and words by cell.</summary>
    public Task<Dictionary<string, (long? Number, string? Text)>> KeptAsync() =>
        Commune.Read<Dictionary<string, (long? Number, string? Text)>>(async db =>
            await (
                from figure in db.Figures
                join filing in db.Filings on figure.Filing equals filing.Row
                where filing.ReportId == Report.Id
                join cell in db.CellNumbers on figure.Cell equals cell.Number
                select new
                {
                    cell.Key,
                    figure.Number,
                    figure.Text,
                }
            ).ToDictionaryAsync(f => f.Key, f => ValueTuple.Create<long?, string?>(f.Number, f.Text))
        );

    public Task SendAsync() =>
        Commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var report = await db.Reports.Include(r => r.Filings).Include(r => r.Steps).SingleAsync(r => r.Id == Report.Id);
                var round = await db.ReportRounds.SingleAsync(r => r.Id == Round.Id);
                Assert.Null(report.Send(round, new(new('0', 64)), [], Now(Body)).Refusal);
                return await db.SaveChangesAsync();
            }
        );

    private static Indicator Of(string key, string code, FigureType type = FigureType.Count) =>
        new()
        {
            Key = key,
            Code = code,
            Label = new(key, key),
            Type = type,
        };
}
