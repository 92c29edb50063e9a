using Dinh.App.Features.Reports.Cells;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Features.Reports.SendReport;
using Dinh.App.Verbs.Demo;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Domain.Units;
using Dinh.Law;
using Dinh.Law.Reporting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.Testing;

/// <summary>A commune that owes its report, with the clerk who works there.</summary>
public sealed record ReportingCommune(Body Body, string Clerk);

/// <summary>A province whose communes all owe one half-yearly report to its department of home affairs, which owes one itself to the ministry.</summary>
public sealed class ReportingProvince(Commune commune, FormContent form)
{
    private Dictionary<string, int> numbers = [];

    public Body Ministry { get; private set; } = null!;

    /// <summary>Sở Nội vụ: opens the round, receives, merges.</summary>
    public Body Department { get; private set; } = null!;

    public Reader Officer { get; private set; } = null!;

    /// <summary>Who signs for the department.</summary>
    public Reader Chief { get; private set; } = null!;

    public IReadOnlyList<ReportingCommune> Communes { get; private set; } = [];

    /// <summary>What the communes owe.</summary>
    public ReportRegime Regime { get; private set; } = null!;

    /// <summary>What the department owes, on the same form.</summary>
    public ReportRegime Above { get; private set; } = null!;

    /// <param name="commune">Where it stands; several may stand in one.</param>
    /// <param name="form">The form of both levels.</param>
    /// <param name="communes">How many owe a report.</param>
    /// <param name="code">The province's code.</param>
    public static async Task<ReportingProvince> OfAsync(Commune commune, FormContent form, int communes, string code = "19")
    {
        ArgumentNullException.ThrowIfNull(commune);
        ArgumentNullException.ThrowIfNull(form);
        var province = new ReportingProvince(commune, form);
        await province.BuildAsync(communes, code);
        return province;
    }

    /// <summary>Does something with the program's parts, signed in as somebody.</summary>
    public Task<T> As<T>(string account, Func<IServiceProvider, Task<T>> act) =>
        commune.Do((ActAsPersonHandler people) => people.HandleAsync(account, (services, _) => act(services), TestContext.Current.CancellationToken));

    /// <summary>Opens the first half-year's round, and gives its key.</summary>
    public Task<Id<ReportRound>> OpenAsync(ReportRegime regime) =>
        As(
            Officer.Account.UserName!,
            async services =>
            {
                var (outcome, round) = await services.GetRequiredService<OpenRoundHandler>().HandleAsync(new(regime.Id, "2026-H1"), default);
                Assert.Null(outcome.Refusal);
                return round;
            }
        );

    public Task<Report> ReportAsync(Id<ReportRound> round, Id<Body> body) =>
        commune.Read(db => db.Reports.AsNoTracking().Include(r => r.Filings).SingleAsync(r => r.RoundId == round && r.BodyId == body));

    /// <summary>Writes figures into what a commune is filling in, as the form would.</summary>
    public Task<int> FillAsync(Id<ReportRound> round, int at, IReadOnlyDictionary<string, long> figures) =>
        commune.Do((DinhDb db) => FillAsync(db, round, Communes[at].Body.Id, figures));

    /// <summary>Fills in a commune's report and sends it in its clerk's name.</summary>
    public Task<Id<Report>> SendAsync(Id<ReportRound> round, int at, IReadOnlyDictionary<string, long> figures, string? nothingBecause = null) =>
        As(
            Communes[at].Clerk,
            async services =>
            {
                var (db, body) = (services.GetRequiredService<DinhDb>(), Communes[at].Body.Id);
                await FillAsync(db, round, body, figures);
                db.ChangeTracker.Clear();
                var report = await db.Reports.Where(r => r.RoundId == round && r.BodyId == body).Select(r => r.Id).SingleAsync();
                var outcome = await services.GetRequiredService<SendReportHandler>().HandleAsync(new(report, nothingBecause, true), default);
                Assert.True(outcome.Refusal is null, $"{Communes[at].Body.Name}: {outcome.Refusal?.Code}");
                return report;
            }
        );

    private async Task<int> FillAsync(DinhDb db, Id<ReportRound> round, Id<Body> body, IReadOnlyDictionary<string, long> figures)
    {
        var filing = await db.Filings.Where(f => f.RoundId == round && f.BodyId == body).OrderByDescending(f => f.Number).Select(f => f.Row).FirstAsync();
        var cells = figures.Keys.Select(k => numbers[k]).ToList();
        await db.Figures.Where(f => f.Filing == filing && cells.Contains(f.Cell)).ExecuteDeleteAsync();
        db.Figures.AddRange(figures.Select(f => new Figure(filing, numbers[f.Key]) { Number = f.Value, Stamp = 1 }));
        return await db.SaveChangesAsync();
    }

    private async Task BuildAsync(int count, string code)
    {
        var nation = await commune.Has(new AdministrativeUnit($"vn{code}", "Việt Nam", "Nước", null, new(2020, 1, 1)));
        var unit = await commune.Has(new AdministrativeUnit(code, "Tỉnh Thái Nguyên", "Tỉnh", nation, new(2025, 7, 1)));
        Ministry = await commune.HasBody("Bộ Nội vụ", BodyKind.Department, nation);
        Department = await commune.HasBody("Sở Nội vụ tỉnh Thái Nguyên", BodyKind.Department, unit);
        Officer = await commune.HasReader(Function.Officer, Department);
        Chief = await commune.HasReader(Function.Approver, Department);
        await commune.Do((DinhDb db) => FormAsync(db));
        Communes = await commune.Do((IServiceProvider services) => CommunesAsync(services, unit, count));
        var due = new DueRule(DueKind.DayOfMonth, new("chậm nhất ngày 20", "by the 20th"), Day: "20");
        Regime = await commune.Has(ReportRegime.Lay(Id<ReportRegime>.New(), RegimeOf(Department, due)));
        var later = new DueRule(DueKind.DayOfMonth, new("chậm nhất ngày 28", "by the 28th"), Day: "28");
        Above = await commune.Has(ReportRegime.Lay(Id<ReportRegime>.New(), RegimeOf(Ministry, later) with { Bodies = [Department.Id] }));
    }

    private NewRegime RegimeOf(Body to, DueRule due) =>
        new()
        {
            Name = "Báo cáo kết quả thực hiện dân chủ ở cơ sở",
            OwnerId = Department.Id,
            ToId = to.Id,
            FormCode = form.Code,
            Period = PeriodKind.HalfYear,
            Due = due,
            Ground = "Kế hoạch 12/KH-UBND ngày 05/01/2026",
            From = new(2026, 1, 5),
        };

    // Straight into the store: that people are appointed and accounts made is shown elsewhere.
    private async Task<IReadOnlyList<ReportingCommune>> CommunesAsync(IServiceProvider services, AdministrativeUnit province, int count)
    {
        var (db, all) = (services.GetRequiredService<DinhDb>(), new List<ReportingCommune>());
        var hash = services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new(), Reader.Password);
        for (var n = 1; n <= count; n++)
        {
            var unit = new AdministrativeUnit($"{province.Code}{n:000}", $"Xã Bình Yên {n}", "Xã", province, new(2025, 7, 1));
            var body = new Body(Id<Body>.New(), $"UBND xã Bình Yên {n}", BodyKind.PeoplesCommittee, unit.Id);
            var person = new Person(Id<Person>.New(), $"Nguyễn Thị Mai {n}");
            var name = $"mai.{province.Code}.{n}";
            var account = new Account
            {
                UserName = name,
                NormalizedUserName = name.ToUpperInvariant(),
                PersonId = person.Id,
            };
            (account.PasswordHash, account.SecurityStamp, account.LockoutEnabled) = (hash, $"{n}", true);
            (account.Email, account.NormalizedEmail, account.EmailConfirmed) = ($"{name}@xa.example", $"{name}@xa.example".ToUpperInvariant(), true);
            db.AddRange(unit, body, person, account);
            db.Add(new Appointment(Id<Appointment>.New(), person.Id, body.Id, Function.Officer, commune.Today.AddYears(-1)));
            all.Add(new(body, name));
        }

        await db.SaveChangesAsync();
        return all;
    }

    private async Task<bool> FormAsync(DinhDb db)
    {
        if (!await db.ReportForms.AnyAsync(f => f.Code == form.Code))
            db.Add(ReportForm.Issue(Id<ReportForm>.New(), form, null, new(2020, 1, 1)));
        await db.SaveChangesAsync();
        await CellNumbers.KnowAsync(db, form, default);
        numbers = await db.CellNumbers.ToDictionaryAsync(c => c.Key, c => c.Number);
        return true;
    }
}
