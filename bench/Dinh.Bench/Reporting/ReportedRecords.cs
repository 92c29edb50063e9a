using System.Globalization;
using Dinh.Data;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Benches.Reporting;

/// <summary>The country with a round for each of eight quarters, in which every commune has sent a form of 120 cells. Records are made by the program itself; the figures inside the store.</summary>
internal sealed class ReportedRecords
{
    public const int Provinces = 34;
    public const int Cells = 120;
    public const int Periods = 8;
    public const string Form = "do-toc-do";
    private const int Batch = 1_000;

    private static readonly DateOnly Day = new(2026, 1, 15);
    private readonly List<AdministrativeUnit> units = [];
    private readonly List<Body> bodies = [];
    private readonly List<Duty> duties = [];
    private readonly AdministrativeUnit nation;
    private readonly Body ministry;
    private readonly ReportForm form;

    public ReportedRecords(int communes)
    {
        nation = Kept(new("vn", "Việt Nam", "Nước", null, new(2025, 7, 1)));
        ministry = new(Id<Body>.New(), "Bộ Nội vụ", BodyKind.Department, nation.Id);
        Minister = new Person(Id<Person>.New(), "Nguyễn Văn An");
        var provinces = Enumerable.Range(1, Provinces).Select(n => Kept(new($"{n:00}", $"Tỉnh Số {n:00}", "Tỉnh", nation, new(2025, 7, 1)))).ToList();
        for (var at = 0; at < communes; at++)
        {
            var unit = Kept(new($"{at + 1:00000}", $"Xã Số {at + 1:0000}", "Xã", provinces[at % Provinces], new(2025, 7, 1)));
            bodies.Add(new(Id<Body>.New(), $"UBND xã Số {at + 1:0000}", BodyKind.PeoplesCommittee, unit.Id));
        }

        Officer = new Person(Id<Person>.New(), "Hoàng Thị Lan");
        form = ReportForm.Issue(Id<ReportForm>.New(), ContentOf(), null, Day);
    }

    public Person Minister { get; }

    /// <summary>Who works for the first commune.</summary>
    public Person Officer { get; }

    /// <summary>The report of the first commune that is being filled in.</summary>
    public Id<Report> Open { get; private set; }

    public static IReadOnlyList<ReportPeriod> Quarters { get; } = [.. new[] { 2025, 2026 }.SelectMany(y => ReportPeriods.In(PeriodKind.Quarter, y))];

    public async Task KeepAsync(Site site, CancellationToken stop)
    {
        duties.AddRange(
            bodies.Select(b =>
                Duty.Assign(
                    new()
                    {
                        BodyId = b.Id,
                        Source = new("report", "1", "Báo cáo"),
                        Content = "Gửi báo cáo",
                        Window = Window.Unstated,
                        On = Day,
                    }
                )
            )
        );
        await AddAsync(site, [.. units, ministry, .. bodies, Minister, Officer, form], stop);
        await AddAsync(
            site,
            [
                .. duties,
                new Appointment(Id<Appointment>.New(), Minister.Id, ministry.Id, Function.Officer, Day),
                new Appointment(Id<Appointment>.New(), Officer.Id, bodies[0].Id, Function.Officer, Day),
            ],
            stop
        );
        await site.DoAsync(async db =>
        {
            db.CellNumbers.AddRange(form.Content.Cells.Select(c => new CellNumber(c.Key)));
            return await db.SaveChangesAsync(stop);
        });
        foreach (var period in Quarters)
            await RoundAsync(site, period, stop);
        await FiguresAsync(site, stop);
    }

    private NewRegime Given() =>
        new()
        {
            Name = "Báo cáo quý",
            OwnerId = ministry.Id,
            ToId = ministry.Id,
            FormCode = Form,
            Period = PeriodKind.Quarter,
            Due = new(DueKind.AfterWindow, new("5 ngày sau kỳ", "5 days after"), Days: 5),
            Ground = "Công văn 1/CV-BNV",
            From = Day,
        };

    private async Task RoundAsync(Site site, ReportPeriod period, CancellationToken stop)
    {
        var regime = ReportRegime.Lay(Id<ReportRegime>.New(), Given());
        var round = ReportRound.Open(Id<ReportRound>.New(), regime, form, period, (period.To.AddDays(5), Day));
        await AddAsync(site, [regime, round], stop);
        var reports = bodies.Select((b, at) => ReportOf(round, at)).ToList();
        await AddAsync(site, reports, stop);
        if (period == Quarters[^1])
            Open = reports[0].Id;
    }

    private Report ReportOf(ReportRound round, int at)
    {
        var (body, opened) = (bodies[at], new DateTime(2026, 1, 15, 1, 0, 0, DateTimeKind.Utc).AddSeconds(at));
        var moment = new Moment("Người gửi", body.Id, opened, Day);
        var report = Report.Open(Id<Report>.New(), round, (body.Id, body.UnitId, units[Provinces + 1 + at].Path), duties[at].Id, moment);

        // The first commune is still filling in the last one.
        if (at > 0 || round.PeriodKey != Quarters[^1].Key)
            report.Send(round, new(new('0', 64)), [], moment with { At = opened.AddHours(1) });
        return report;
    }

    // Inside the store, in one statement that both stores understand.
    private static Task<int> FiguresAsync(Site site, CancellationToken stop) =>
        site.DoAsync(db =>
        {
            db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
            return db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO "Figures" ("Filing", "Cell", "Number", "Text", "Origin", "Stamp")
                SELECT f."Row", c."Number", (f."Row" * 7919 + c."Number" * 104729) % 500, NULL, 0, 1 FROM "Filings" f CROSS JOIN "CellNumbers" c
                ORDER BY f."Row", c."Number"
                """,
                stop
            );
        });

    private static async Task AddAsync(Site site, IEnumerable<Entity> records, CancellationToken stop)
    {
        foreach (var batch in records.Chunk(Batch))
        {
            // What happened to a country made for measuring need not be told to anybody.
            foreach (var record in batch)
                record.TakeHappenings();
            await site.KeepAsync(batch, stop);
        }
    }

    private static FormContent ContentOf() =>
        new(
            Form,
            1,
            new("Báo cáo đo tốc độ", "Report to measure speed"),
            [
                .. Enumerable
                    .Range(0, 10)
                    .Select(s => new FormSection
                    {
                        Key = $"s{s}",
                        Number = (s + 1).ToString(CultureInfo.InvariantCulture),
                        Title = new($"Mục {s + 1}", $"Section {s + 1}"),
                        Indicators = [.. Enumerable.Range(0, Cells / 10).Select(i => IndicatorOf(s, i))],
                    }),
            ],
            [],
            []
        );

    private static Indicator IndicatorOf(int section, int at) =>
        new()
        {
            Key = $"speed.s{section}-i{at}",
            Code = $"{section + 1}.{at + 1}",
            Label = new($"Chỉ tiêu {section + 1}.{at + 1}", $"Indicator {section + 1}.{at + 1}"),
            Over = at % 4 == 3 ? OverTime.Latest : OverTime.Sum,
        };

    private AdministrativeUnit Kept(AdministrativeUnit unit)
    {
        units.Add(unit);
        return unit;
    }
}
