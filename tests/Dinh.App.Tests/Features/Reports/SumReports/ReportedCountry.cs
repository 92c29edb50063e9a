using System.Text.Json;
using Dinh.Data;
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

namespace Dinh.App.Tests.Features.Reports.SumReports;

/// <summary>A country of two provinces with three communes each, all of which owe the same form; figures are put in as they are sent.</summary>
internal sealed class ReportedCountry(Commune commune, string form)
{
    private readonly Dictionary<string, int> numbers = [];
    private ReportForm kept = null!;

    public AdministrativeUnit Nation { get; private set; } = null!;

    public IReadOnlyList<AdministrativeUnit> Provinces { get; private set; } = [];

    public IReadOnlyList<Body> Communes { get; private set; } = [];

    public IReadOnlyList<Body> Committees { get; private set; } = [];

    public Body Ministry { get; private set; } = null!;

    public string Form => form;

    /// <summary>What flows, what stands, what is told apart, a part and its whole, a share, words.</summary>
    public static FormContent ContentOf(string form) =>
        new(
            form,
            1,
            new("Báo cáo thử", "Test report"),
            [
                SectionOf("first", "I", Of("held", "I.1"), Of("people", "I.2") with { Breakdown = "sex" }, Of("staff", "I.3") with { Over = OverTime.Latest }),
                SectionOf(
                    "second",
                    "II",
                    Of("asked", "II.1") with
                    {
                        Over = OverTime.Distinct,
                    },
                    Of("share", "II.2") with
                    {
                        Type = FigureType.Percent,
                        Decimals = 2,
                        Source = FigureSource.Formula,
                        Formula = "share(held, people)",
                    },
                    Of("typed", "II.3") with
                    {
                        Type = FigureType.Percent,
                    },
                    Of("words", "II.4") with
                    {
                        Type = FigureType.Text,
                    }
                ),
                new()
                {
                    Key = "book",
                    Number = "III",
                    Title = new("Sổ thử", "Test register"),
                    Kind = SectionKind.Register,
                    Columns =
                    [
                        new()
                        {
                            Key = "what",
                            Label = new("Nội dung", "What"),
                            Type = FigureType.Text,
                            Required = true,
                        },
                        new()
                        {
                            Key = "money",
                            Label = new("Số tiền", "Money"),
                            Type = FigureType.Money,
                        },
                    ],
                },
            ],
            [new("sex", new("Giới", "Sex"), [new("women", new("Nữ", "Women")), new("men", new("Nam", "Men"))])],
            []
        );

    public static async Task<ReportedCountry> OfAsync(Commune commune, string form = "thu")
    {
        var country = new ReportedCountry(commune, form);
        await country.BuildAsync();
        return country;
    }

    public async Task<Body> HasCommune(AdministrativeUnit province, string name, DateOnly? last = null)
    {
        var unit = new AdministrativeUnit($"{Random.Shared.Next(10_000, 99_999)}", name, "Xã", province, new(last is null ? 2025 : 2020, 7, 1));
        if (last is { } day)
            unit.EndsOn(day);
        await commune.Has(unit);
        return await commune.HasBody($"UBND {name}", BodyKind.PeoplesCommittee, unit);
    }

    /// <summary>A commune ends, and others answer for it from that day.</summary>
    public Task Becomes(UnitChangeKind kind, DateOnly day, Body from, params IReadOnlyList<Body> to) =>
        commune.Do(
            async (DinhDb db) =>
            {
                (await db.Units.SingleAsync(u => u.Id == from.UnitId)).EndsOn(day.AddDays(-1));
                db.AddRange(to.Select(t => new UnitChange(kind, day, from.UnitId, t.UnitId)));
                return await db.SaveChangesAsync();
            }
        );

    /// <summary>Where the units of bodies lie in the tree.</summary>
    public async Task<IReadOnlyList<string>> PathsOf(IReadOnlyList<Body> bodies)
    {
        var paths = await commune.Read(db => db.Units.ToDictionaryAsync(u => u.Id, u => u.Path));
        return [.. bodies.Select(b => paths[b.UnitId])];
    }

    /// <summary>Opens a round of a period, with a report for each body named.</summary>
    public Task<(ReportRound Round, IReadOnlyList<Report> Reports)> Opens(ReportPeriod period, DateTime at, params IReadOnlyList<Body> bodies) =>
        Opens(period, at, "Công văn 1/CV-BNV", bodies);

    public async Task<(ReportRound Round, IReadOnlyList<Report> Reports)> Opens(ReportPeriod period, DateTime at, string ground, IReadOnlyList<Body> bodies)
    {
        var today = DateOnly.FromDateTime(at.AddHours(7));
        var regime = ReportRegime.Lay(
            Id<ReportRegime>.New(),
            new()
            {
                Name = "Báo cáo thử",
                OwnerId = Ministry.Id,
                ToId = Ministry.Id,
                FormCode = form,
                Period = period.Kind,
                Due = new(DueKind.AfterWindow, new("5 ngày sau kỳ", "5 days after"), Days: 5),
                Ground = ground,
                From = period.From,
            }
        );
        await commune.Has(regime);
        var round = await commune.Has(ReportRound.Open(Id<ReportRound>.New(), regime, kept, period, (period.To.AddDays(5), today)));
        var paths = await commune.Read(db => db.Units.ToDictionaryAsync(u => u.Id, u => u.Path));
        var reports = new List<Report>();
        foreach (var body in bodies)
        {
            var duty = await commune.Has(A.Duty(Window.Unstated, body.Id));
            reports.Add(await commune.Has(Report.Open(Id<Report>.New(), round, (body.Id, body.UnitId, paths[body.UnitId]), duty.Id, By(body.Id, at))));
        }

        return (round, reports);
    }

    /// <summary>Does something with a report as it stands in the store, and keeps it.</summary>
    public Task<Report> Do(Id<Report> id, Func<Report, ReportRound, Outcome> act) => Do(id, null, (report, round, _) => act(report, round));

    /// <summary>The same with another report beside it.</summary>
    public Task<Report> Do(Id<Report> id, Id<Report>? other, Func<Report, ReportRound, Report?, Outcome> act) =>
        commune.Do(
            async (DinhDb db) =>
            {
                var report = await Loaded(db, id);
                var beside = other is { } named ? await Loaded(db, named) : null;
                var outcome = act(report, await db.ReportRounds.SingleAsync(r => r.Id == report.RoundId), beside);
                Xunit.Assert.Null(outcome.Refusal);
                await db.SaveChangesAsync();
                return report;
            }
        );

    /// <summary>Writes figures into what is being filled in, and sends it.</summary>
    public async Task<Filing> Sends(
        Id<Report> id,
        IReadOnlyDictionary<string, long> figures,
        DateTime at,
        FigureOrigin origin = FigureOrigin.Typed,
        params Id<Report>[] covered
    )
    {
        var report = await commune.Do(
            async (DinhDb db) =>
            {
                var report = await Loaded(db, id);
                var others = new List<Report>();
                foreach (var other in covered)
                    others.Add(await Loaded(db, other));
                db.Figures.AddRange(figures.Select(f => new Figure(report.Current.Row, numbers[f.Key]) { Number = f.Value, Origin = origin }));
                var round = await db.ReportRounds.SingleAsync(r => r.Id == report.RoundId);
                Xunit.Assert.Null(report.Send(round, new(new('0', 64)), others, By(report.BodyId, at)).Refusal);
                await db.SaveChangesAsync();
                return report;
            }
        );
        return report.Current;
    }

    public Task Writes(long filing, IReadOnlyDictionary<string, long> figures) =>
        commune.Do(
            async (DinhDb db) =>
            {
                db.Figures.AddRange(figures.Select(f => new Figure(filing, numbers[f.Key]) { Number = f.Value }));
                return await db.SaveChangesAsync();
            }
        );

    /// <summary>Writes rows into the register of a filing: what, and for how much.</summary>
    public Task Enters(long filing, params (string What, long Money)[] rows) =>
        commune.Do(
            async (DinhDb db) =>
            {
                db.RegisterLines.AddRange(
                    rows.Select(
                        (r, at) =>
                            new RegisterLine(Guid.CreateVersion7(), filing, "book")
                            {
                                Position = at,
                                Values = JsonSerializer.Serialize(new Dictionary<string, string> { ["what"] = r.What, ["money"] = RowText.Of(r.Money) }),
                            }
                    )
                );
                return await db.SaveChangesAsync();
            }
        );

    public Task Traces(long filing, string cell, params string[] records) =>
        commune.Do(
            async (DinhDb db) =>
            {
                db.CellTraces.AddRange(records.Select(r => new CellTrace(filing, numbers[cell], r) { Label = $"Hồ sơ {r}" }));
                return await db.SaveChangesAsync();
            }
        );

    public static Moment By(Id<Body> body, DateTime at) => new("Người gửi", body, at, DateOnly.FromDateTime(at.AddHours(7)));

    public Task<Reader> Minister() => commune.SignedIn(Function.Officer, Ministry);

    private static Task<Report> Loaded(DinhDb db, Id<Report> id) => db.Reports.Include(r => r.Filings).SingleAsync(r => r.Id == id);

    private async Task BuildAsync()
    {
        Nation = await commune.Has(new AdministrativeUnit("vn" + form, "Việt Nam", "Nước", null, new(2020, 1, 1)));
        Ministry = await commune.HasBody("Bộ Nội vụ", BodyKind.Department, Nation);
        var (provinces, communes, committees) = (new List<AdministrativeUnit>(), new List<Body>(), new List<Body>());
        foreach (var name in new[] { "Tỉnh Một", "Tỉnh Hai" })
        {
            var province = await commune.Has(new AdministrativeUnit($"{form}{provinces.Count}", name, "Tỉnh", Nation, new(2025, 7, 1)));
            provinces.Add(province);
            committees.Add(await commune.HasBody($"UBND {name}", BodyKind.PeoplesCommittee, province));
            foreach (var number in Enumerable.Range(1, 3))
                communes.Add(await HasCommune(province, $"Xã {name[5..]} {number}"));
        }

        (Provinces, Communes, Committees) = (provinces, communes, committees);
        kept = await commune.Has(ReportForm.Issue(Id<ReportForm>.New(), ContentOf(form), null, new(2020, 1, 1)));
        foreach (var cell in kept.Content.Cells)
            numbers[cell.Key] = await commune.Do((DinhDb db) => NumberOf(db, cell.Key));
    }

    private static async Task<int> NumberOf(DinhDb db, string key)
    {
        if (await db.CellNumbers.SingleOrDefaultAsync(c => c.Key == key) is { } known)
            return known.Number;

        var cell = new CellNumber(key);
        db.Add(cell);
        await db.SaveChangesAsync();
        return cell.Number;
    }

    private static FormSection SectionOf(string key, string number, params Indicator[] indicators) =>
        new()
        {
            Key = key,
            Number = number,
            Title = new(key, key),
            Indicators = indicators,
        };

    private static Indicator Of(string key, string code) =>
        new()
        {
            Key = key,
            Code = code,
            Label = new(key, key),
        };
}
