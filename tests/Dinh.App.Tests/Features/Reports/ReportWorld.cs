using System.Net;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Jobs;
using Dinh.App.Tests.Features.LocalActs;
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
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

/// <summary>A province with its committee and its department of home affairs, and communes below it that report.</summary>
internal sealed record ReportWorld(
    Commune Commune,
    Reader Leader,
    Reader Son,
    IReadOnlyList<Reader> Clerks,
    Body Province,
    Body Department,
    AdministrativeUnit Unit
)
{
    public const string Meetings = "thu-nghiem.meetings";
    public const string People = "thu-nghiem.people";
    public const string Complaints = "thu-nghiem.complaints";

    private const string Token = "__RequestVerificationToken";
    private static int code;

    /// <summary>Two sections, three figures, one of them a share that is worked out.</summary>
    public static FormContent Content { get; } =
        new(
            "thu-nghiem",
            1,
            new("Mẫu thử", "A small form"),
            [
                new()
                {
                    Key = "meetings",
                    Number = "I",
                    Title = new("Họp", "Meetings"),
                    Indicators = [Typed(Meetings, "I.1"), Typed(People, "I.2")],
                },
                new()
                {
                    Key = "complaints",
                    Number = "II",
                    Title = new("Khiếu nại", "Complaints"),
                    Indicators =
                    [
                        Typed(Complaints, "II.1"),
                        Typed("thu-nghiem.share", "II.2") with
                        {
                            Source = FigureSource.Formula,
                            Type = FigureType.Percent,
                            Formula = $"share({Complaints}, {People})",
                            Decimals = 1,
                        },
                    ],
                },
            ],
            [],
            []
        );

    public static async Task<ReportWorld> OfAsync(Commune commune, int communes = 3)
    {
        var unit = await commune.Has(UnitOf("Tỉnh Thái Nguyên", "Tỉnh", null));
        var province = await commune.HasBody("Ủy ban nhân dân tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, unit);
        var department = new Body(Id<Body>.New(), "Sở Nội vụ tỉnh Thái Nguyên", BodyKind.Department, unit.Id);
        department.Under(province.Id);
        department.AlsoKnownAs("Sở Nội vụ");
        await commune.Has(department);
        var clerks = new List<Reader>();
        for (var n = 1; n <= communes; n++)
        {
            var own = await commune.Has(UnitOf($"Xã Bình Yên {n}", "Xã", unit));
            clerks.Add(await commune.SignedIn(Function.Officer, await commune.HasBody($"UBND xã Bình Yên {n}", BodyKind.PeoplesCommittee, own)));
        }

        await commune.Has(ReportForm.Issue(Id<ReportForm>.New(), Content, null, new(2020, 1, 1)));
        return new(
            commune,
            await commune.SignedIn(Function.Officer, province),
            await commune.SignedIn(Function.Officer, department),
            clerks,
            province,
            department,
            unit
        );
    }

    public Task<ReportRegime> HasRegimeAsync(Func<NewRegime, NewRegime>? but = null)
    {
        var given = new NewRegime
        {
            Name = "Báo cáo thực hiện dân chủ ở cơ sở",
            OwnerId = Province.Id,
            ToId = Province.Id,
            FormCode = Content.Code,
            Period = PeriodKind.HalfYear,
            Due = new(DueKind.DayOfMonth, new("chậm nhất ngày 20", "by the 20th"), Day: "20"),
            Ground = "Kế hoạch 12/KH-UBND ngày 05/01/2026",
            From = new(2026, 1, 5),
        };
        return Commune.Has(ReportRegime.Lay(Id<ReportRegime>.New(), but is null ? given : but(given)));
    }

    /// <summary>Opens the round of a period on the regime's page, and gives its key.</summary>
    public async Task<Id<ReportRound>> OpenedAsync(ReportRegime regime, string period = "2026-H1")
    {
        var page = await Leader.Visit($"/bao-cao/che-do/{regime.Id}");
        var answer = await page.Submit("form[action$='handler=Open']", ("period", period));
        Assert.True(answer.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(answer));
        return Id<ReportRound>.Parse(answer.Location!.Split('/')[^1], null);
    }

    /// <summary>Lets the turn of a day open what is to be opened.</summary>
    public Task<bool> TurnAsync(DateOnly day)
    {
        Commune.Clock.MoveTo(day);
        return Commune.Do(
            async (IServiceProvider services) =>
            {
                var db = services.GetRequiredService<DinhDb>();
                var turn = ActivatorUtilities.CreateInstance<OpenRoundsTurn>(services);
                await turn.DoAsync(new(day, day.ToDateTime(new(22, 10), DateTimeKind.Utc)), new(db), default);
                await db.SaveChangesAsync();
                if (db.Database.CurrentTransaction is { } whole)
                    await whole.CommitAsync();
                return true;
            }
        );
    }

    public Task<Report> OfAsync(Id<ReportRound> round, Reader clerk) => OfAsync(round, clerk.Body!.Id);

    public Task<Report> OfAsync(Id<ReportRound> round, Id<Body> body) =>
        Commune.Read(db => db.Reports.AsNoTracking().Include(r => r.Filings).SingleAsync(r => r.RoundId == round && r.BodyId == body));

    public Task<Report> AgainAsync(Report report) => Commune.Read(db => db.Reports.AsNoTracking().Include(r => r.Filings).SingleAsync(r => r.Id == report.Id));

    public Task<Duty> DutyAsync(Report report) => Commune.Read(db => db.Duties.AsNoTracking().Include(d => d.Evidence).SingleAsync(d => d.Id == report.DutyId));

    /// <summary>Writes figures into what is being filled in, as the form would.</summary>
    public Task<bool> FillAsync(Report report, params (string Cell, long Number)[] figures) =>
        Commune.Read(async db =>
        {
            var filing = await db.Filings.Where(f => f.ReportId == report.Id).OrderByDescending(f => f.Number).Select(f => f.Row).FirstAsync();
            foreach (var (cell, number) in figures)
            {
                var known = await db.CellNumbers.SingleOrDefaultAsync(c => c.Key == cell);
                if (known is null)
                {
                    db.CellNumbers.Add(known = new(cell));
                    await db.SaveChangesAsync();
                }

                if (await db.Figures.SingleOrDefaultAsync(f => f.Filing == filing && f.Cell == known.Number) is { } standing)
                    standing.Number = number;
                else
                    db.Figures.Add(new(filing, known.Number) { Number = number });
            }

            await db.SaveChangesAsync();
            return true;
        });

    public async Task<Report> SentAsync(Id<ReportRound> round, int clerk, params (string Cell, long Number)[] figures)
    {
        var report = await OfAsync(round, Clerks[clerk]);
        await FillAsync(report, figures);
        await DoneAsync(Clerks[clerk], $"/bao-cao/{report.Id}?handler=Send", ("sure", "true"));
        return await AgainAsync(report);
    }

    /// <summary>What counts now of a cell in a round.</summary>
    public Task<long?> CountedAsync(Id<ReportRound> round, string cell) =>
        Commune.Read(async db =>
        {
            var number = await db.CellNumbers.Where(c => c.Key == cell).Select(c => c.Number).SingleAsync();
            return await db
                .Figures.Where(f =>
                    f.Cell == number && db.Filings.Any(g => g.Row == f.Filing && g.RoundId == round && g.CountsFrom != null && g.CountsTo == null)
                )
                .SumAsync(f => f.Number);
        });

    public Task<Dictionary<string, long?>> FiguresAsync(Filing filing) =>
        Commune.Read(db =>
            db.Figures.Where(f => f.Filing == filing.Row)
                .Join(db.CellNumbers, f => f.Cell, c => c.Number, (f, c) => new { c.Key, f.Number })
                .ToDictionaryAsync(f => f.Key, f => f.Number)
        );

    /// <summary>Sends one deed of a page with the token that the page of a new regime gave.</summary>
    public static async Task<Answer> DoAsync(Reader who, string path, params (string Name, string Value)[] fields)
    {
        var token = (await who.Visit("/bao-cao/che-do/moi")).Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(fields.Append((Token, token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var answer = await who.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.OriginalString);
    }

    public static async Task DoneAsync(Reader who, string path, params (string Name, string Value)[] fields)
    {
        var answer = await DoAsync(who, path, fields);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{path}: {answer.Status} {ActWorld.RefusalOf(answer)}");
    }

    public static async Task<string> RefusedAsync(Reader who, string path, params (string Name, string Value)[] fields)
    {
        var answer = await DoAsync(who, path, fields);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return ActWorld.RefusalOf(answer);
    }

    /// <summary>Lets days go by; whoever was signed in signs in again.</summary>
    public async Task MoveToAsync(DateOnly day)
    {
        Commune.Clock.MoveTo(day);
        foreach (var reader in Clerks.Append(Son).Append(Leader))
            await (await reader.Visit("/dang-nhap")).Submit("main form", ("Name", reader.Account.UserName!), ("Password", Reader.Password));
    }

    public static AdministrativeUnit UnitOf(string name, string kind, AdministrativeUnit? above) =>
        new($"8{Interlocked.Increment(ref code):0000}", name, kind, above, new(2025, 7, 1));

    private static Indicator Typed(string key, string number) =>
        new()
        {
            Key = key,
            Code = number,
            Label = new(key, key),
        };
}
