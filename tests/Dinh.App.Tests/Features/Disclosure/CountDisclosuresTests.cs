using System.Text.Json;
using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Disclosure.CountDisclosures;
using Dinh.App.Features.Reports;
using Dinh.App.Features.Reports.CountReport;
using Dinh.App.Tests.Features.Reports.Counting;
using Dinh.App.Web.Counting;
using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law.Disclosing;
using Dinh.Law.Reporting;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

/// <summary>What a commune really made public shows in its report: counted, with the rows of the register, and led back to the publication.</summary>
public sealed class CountDisclosuresTests : IAsyncDisposable
{
    private const string Quarter = "11.2/thuc-hien-quy";
    private static readonly DateOnly Begun = new(2026, 1, 2);
    private readonly Commune commune = new();
    private DisclosureWorld world = null!;

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_was_due_is_told_apart_as_made_in_time_late_and_not_made()
    {
        await OpenedAsync();
        await PublishedAsync(Quarter, "2026-Q1", new(2026, 4, 10));
        await PublishedAsync(DisclosureLists.QuarterList, "2026-Q1", new(2026, 4, 20));

        var due = await OfAsync("disclosures.due");

        Assert.Equal(["in-time", "made"], Of(due, Quarter, "quý I năm").Marks.Order());
        Assert.Equal(["late", "made"], Of(due, DisclosureLists.QuarterList, "quý I năm").Marks.Order());
        Assert.Equal(["not-made"], Of(due, DisclosureLists.Plan, "").Marks);
        Assert.Equal("11.2", Of(due, Quarter, "quý I năm").Kind);
        Assert.DoesNotContain(due, r => r.Label.Contains("quý III", StringComparison.Ordinal));
        Assert.Contains(await OfAsync("disclosures.not-made"), r => r.Label.StartsWith("Kế hoạch công khai", StringComparison.Ordinal));
        Assert.Equal(2, (await OfAsync("disclosures.made")).Count);
        Assert.Single(await OfAsync("disclosures.quarter-lists"));
        Assert.Empty(await OfAsync("disclosures.council-reports"));
    }

    [Fact]
    public async Task What_was_withdrawn_after_the_window_was_public_at_its_end()
    {
        await OpenedAsync();
        var publication = await PublishedAsync(Quarter, "2026-Q1", new(2026, 4, 10));
        await commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var known = await db.Publications.SingleAsync(p => p.Id == publication.Id);
                known.Withdraw("Văn bản 7/UBND yêu cầu rút.", new(2026, 8, 1));
                var due = await db.DueDisclosures.SingleAsync(d => d.Id == known.DueId);
                due.Follow(known, DisclosureItems.Find("11.2", new(2026, 4, 10))!.Demands);
                return await db.SaveChangesAsync();
            }
        );

        Assert.Single(await OfAsync("disclosures.made"));
    }

    [Fact]
    public async Task What_comes_as_it_happens_counts_from_its_publication_by_the_day_of_its_decision()
    {
        await OpenedAsync();
        await PublishedAsync("11.3/du-an", "", new(2026, 3, 9), decided: new(2026, 3, 3), due: false);
        await PublishedAsync("11.3/thu-hoi-dat", "", new(2026, 3, 30), decided: new(2026, 3, 3), due: false);

        var made = await OfAsync("disclosures.made");

        Assert.Equal([("11.3", "in-time"), ("11.3", "late")], made.Select(r => (r.Kind!, r.Marks[1])));
        Assert.All(made, r => Assert.StartsWith("/cong-khai/muc/", r.Link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nought_is_told_apart_from_what_is_not_kept_here()
    {
        await OpenedAsync();
        var other = await commune.HasBody("UBND xã Công Khai Nơi Khác");

        using var scope = commune.Services.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<ICounted>().Where(s => s is CountedDisclosures))
            Assert.Equal([world.Committee.Id], await source.KeptByAsync(new([world.Committee.Id, other.Id], new(2026, 1, 1), new(2026, 6, 14), []), default));
    }

    [Fact]
    public async Task A_report_shows_the_rows_of_real_publications_and_leads_to_them()
    {
        await OpenedAsync();
        var publication = await PublishedAsync(Quarter, "2026-Q1", new(2026, 4, 10), decided: new(2026, 4, 3));
        await PublishedAsync("11.13/thu-tuc", "", new(2026, 6, 20));
        var (counted, report) = await CountedAsync();

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("k2", "d30", "2026-04-10", "2026-04-03", "yes"), (row["clause"], row["duration"], row["from"], row["decided-on"], row["posted-office"]));
        Assert.Equal("Thực hiện ngân sách quý I năm 2026", row["item"]);
        Assert.False(row.ContainsKey("to"));
        var page = await world.Lan.Visit(ReportLinks.Counted(report.Id));
        Assert.NotNull(page.Html.QuerySelector($"a[href='/cong-khai/muc/{publication.Id}']"));

        await CountAsync(counted, report);
        Assert.Single(await RowsAsync());
    }

    [Fact]
    public async Task What_people_changed_or_took_out_of_the_register_stays_as_they_left_it()
    {
        await OpenedAsync();
        await PublishedAsync(Quarter, "2026-Q1", new(2026, 4, 10));
        await PublishedAsync(DisclosureLists.QuarterList, "2026-Q1", new(2026, 4, 20));
        await PublishedAsync("11.3/du-an", "", new(2026, 3, 9), due: false);
        var (counted, report) = await CountedAsync();
        await commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var lines = await db.RegisterLines.OrderBy(l => l.Position).ToListAsync();
                db.RegisterLines.Remove(lines[0]);
                (lines[1].Values, lines[1].Stamp) = ("""{"summary":"Lời của xã"}""", lines[1].Stamp + 1);
                return await db.SaveChangesAsync();
            }
        );

        await CountAsync(counted, report);

        Assert.Equal("Lời của xã", Assert.Single(await RowsAsync())["summary"]);
    }

    [Fact]
    public async Task What_was_worked_out_from_the_rows_stands_in_what_is_sent()
    {
        await OpenedAsync();
        await PublishedAsync(Quarter, "2026-Q1", new(2026, 4, 10), decided: new(2026, 4, 3));
        var (counted, report) = await CountedAsync();

        var page = await world.Lan.Visit(ReportLinks.Of(report.Id));
        await page.Submit("form[action*='handler=Send']", ("sure", "true"));

        var figures = await counted.FiguresAsync(report);
        Assert.Equal((1L, 1L, 0L), (figures["disclosed-list.items"].Number, figures["disclosed-list.in-time"].Number, figures["disclosed-list.late"].Number));
    }

    private async Task OpenedAsync()
    {
        commune.Clock.MoveTo(Begun);
        world = await DisclosureWorld.OfAsync(commune);
        await world.OpenAsync();
    }

    private async Task<IReadOnlyList<CountedRecord>> OfAsync(string name)
    {
        using var scope = commune.Services.CreateScope();
        var source = scope.ServiceProvider.GetServices<ICounted>().Single(s => s.Name == name);
        return await source.OfAsync(new([world.Committee.Id], CountedWorld.Half.From, CountedWorld.Half.To, []), default);
    }

    private static CountedRecord Of(IEnumerable<CountedRecord> records, string task, string period)
    {
        var name = DisclosureTasks.All.First(t => t.Key == task).Name.Vi;
        return records.Single(r => r.Label.StartsWith(name, StringComparison.Ordinal) && r.Label.Contains(period, StringComparison.Ordinal));
    }

    /// <summary>Made public in every form on one day.</summary>
    private async Task<Publication> PublishedAsync(string task, string period, DateOnly on, DateOnly? decided = null, bool due = true)
    {
        var answered = due ? await world.DueAsync(task, period) : null;
        var item = DisclosureTasks.All.First(t => t.Key == task).Item;
        var key = Id<Publication>.New();
        await commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var made = Publication.Begin(
                    new()
                    {
                        Key = key,
                        BodyId = world.Committee.Id,
                        UnitPath = world.Unit.Path,
                        ItemKey = item,
                        TaskKey = task,
                        PeriodKey = period,
                        DueId = answered?.Id,
                        DecidedOn = decided,
                        InCharge = "Chu Thị Lan",
                        Wording = new($"Bản công khai {task}", "Nội dung", []),
                        Forms = [new("posting", "Trụ sở")],
                    }
                );
                made.Publish(null, new("Chu Thị Lan", on.ToDateTime(new(3, 0), DateTimeKind.Utc), on));
                made.Show(made.Showings[0].Key, on, "Chu Thị Lan", on);
                db.Publications.Add(made);
                if (answered is not null)
                    (await db.DueDisclosures.SingleAsync(d => d.Id == answered.Id)).Follow(made, item is null ? [] : DisclosureItems.Find(item, on)!.Demands);
                return await db.SaveChangesAsync();
            }
        );
        return await commune.Read(db => db.Publications.AsNoTracking().SingleAsync(p => p.Id == key));
    }

    private async Task<(CountedWorld, Report)> CountedAsync()
    {
        commune.Clock.MoveTo(new(2026, 6, 16));
        var counted = await CountedWorld.OfAsync(commune, ShippedForms.All.Single(f => f.Code == "danh-sach-cong-khai-quy"));
        var report = await counted.OwesAsync(world.Committee);
        world = world with { Lan = await commune.SignedIn(Function.Officer, world.Committee) };
        await CountAsync(counted, report);
        return (counted, report);
    }

    private Task<bool> CountAsync(CountedWorld counted, Report report) =>
        commune.Do(
            async (CountReportsHandler counting) =>
            {
                await counting.CountAsync(counted.Round, [report.Id], default);
                return true;
            }
        );

    private Task<List<Dictionary<string, string>>> RowsAsync() =>
        commune.Read(async db =>
            (await db.RegisterLines.OrderBy(l => l.Position).Select(l => l.Values).ToListAsync()).ConvertAll(v =>
                JsonSerializer.Deserialize<Dictionary<string, string>>(v)!
            )
        );
}
