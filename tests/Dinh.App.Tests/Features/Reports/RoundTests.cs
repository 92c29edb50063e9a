using System.Net;
using Dinh.Domain.Duties;
using Dinh.Domain.Reports;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports;

public sealed class RoundTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_half_year_round_is_played_from_its_opening_to_its_lock()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 7);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var ministry = await world.OpenedAsync(
            await world.HasRegimeAsync(r => r with { Name = "Báo cáo của tỉnh", ToId = world.Department.Id, Bodies = [world.Province.Id] })
        );

        await world.MoveToAsync(new(2026, 6, 17));
        var first = await world.SentAsync(round, 0, (ReportWorld.Meetings, 4), (ReportWorld.People, 200), (ReportWorld.Complaints, 3));
        var second = await world.SentAsync(round, 1, (ReportWorld.Meetings, 5), (ReportWorld.People, 300), (ReportWorld.Complaints, 7));
        var wrong = await world.SentAsync(round, 2, (ReportWorld.Meetings, 900));
        await ReportWorld.DoneAsync(
            world.Clerks[3],
            $"/bao-cao/{(await world.OfAsync(round, world.Clerks[3])).Id}?handler=Nothing",
            ("because", "Trong kỳ không họp"),
            ("sure", "true")
        );
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/{wrong.Id}?handler=Return", ("because", "900 cuộc họp là nhầm"));
        await world.MoveToAsync(new(2026, 6, 24));
        var late = await world.SentAsync(round, 4, (ReportWorld.Meetings, 1), (ReportWorld.People, 50));
        var part = await world.SentAsync(round, 5, (ReportWorld.Meetings, 2), (ReportWorld.People, 50), (ReportWorld.Complaints, 99));
        await ReportWorld.DoneAsync(
            world.Leader,
            $"/bao-cao/dot/{round}?handler=Accept",
            [.. new[] { first, second, late }.Select(r => ("reports", $"{r.Id}"))]
        );

        var page = (await world.Leader.Visit($"/bao-cao/dot/{round}")).Html.Body!.TextContent;
        Assert.Contains("6 trên 7 đơn vị đã gửi", page);
        foreach (
            var (key, name) in new[]
            {
                ("thieu", "Bình Yên 7"),
                ("tre", "Bình Yên 5"),
                ("khong-phat-sinh", "Bình Yên 4"),
                ("tra-lai", "Bình Yên 3"),
                ("cho-duyet", "Bình Yên 6"),
            }
        )
        {
            var only = (await world.Leader.Visit($"/bao-cao/dot/{round}?tinh-trang={key}")).Html.QuerySelector("main table")!.TextContent;
            Assert.Contains(name, only);
            Assert.DoesNotContain("Bình Yên 1", only);
        }

        await ReportWorld.DoneAsync(
            world.Leader,
            $"/bao-cao/{part.Id}?handler=Part",
            ("sections", "meetings"),
            ("sections", "complaints"),
            ("accepted", "meetings"),
            ("words", ""),
            ("words", "99 khiếu nại?")
        );
        Assert.Equal(4 + 5 + 1 + 2, await world.CountedAsync(round, ReportWorld.Meetings));
        Assert.Equal(3 + 7, await world.CountedAsync(round, ReportWorld.Complaints));

        var own = await world.OfAsync(ministry, world.Province.Id);
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/dot/{round}?handler=Merge", ("into", $"{own.Id}"));
        var figures = await world.FiguresAsync(own.Current);
        Assert.Equal(
            (10L, 550L, 10L, 18L),
            (figures[ReportWorld.Meetings], figures[ReportWorld.People], figures[ReportWorld.Complaints], figures["thu-nghiem.share"])
        );
        Assert.Equal(ReportState.Merged, (await world.AgainAsync(first)).State);

        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/dot/{round}?handler=Lock", ("sure", "true"));
        Assert.Equal((ReportState.Locked, ReportState.Returned), ((await world.AgainAsync(first)).State, (await world.AgainAsync(part)).State));
        Assert.Contains("round.locked", await ReportWorld.RefusedAsync(world.Clerks[5], $"/bao-cao/{part.Id}?handler=Send", ("sure", "true")));
        Assert.Contains("Đã khóa", (await world.Leader.Visit($"/bao-cao/dot/{round}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task Sending_does_the_duty_and_being_returned_opens_it_again_with_the_figures_kept()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var owed = await world.DutyAsync(await world.OfAsync(round, world.Clerks[0]));
        Assert.Equal((new DateOnly(2026, 6, 20), DutyState.Open), (owed.NextDue, owed.StateOn(commune.Today)));

        var sent = await world.SentAsync(round, 0, (ReportWorld.Meetings, 4));
        var seal = sent.Current.Seal;
        Assert.Equal(DutyState.Done, (await world.DutyAsync(sent)).StateOn(commune.Today));
        Assert.Equal(64, seal!.Length);
        Assert.Contains(
            $"/bao-cao/{sent.Id}",
            (await world.Clerks[0].Visit($"/viec/{sent.DutyId}")).Html.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );

        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Return", ("because", "Thiếu số người dự"));
        var again = await world.AgainAsync(sent);
        var duty = await world.DutyAsync(sent);
        Assert.Equal((DutyState.Open, "Báo cáo bị trả lại: Thiếu số người dự"), (duty.StateOn(commune.Today), duty.Evidence[0].WithdrawnBecause));
        Assert.Equal((2, 4L), (again.Current.Number, (await world.FiguresAsync(again.Current))[ReportWorld.Meetings]));
        Assert.Equal(0, await world.CountedAsync(round, ReportWorld.Meetings));

        var resent = await world.SentAsync(round, 0, (ReportWorld.People, 30));
        Assert.Equal(DutyState.Done, (await world.DutyAsync(sent)).StateOn(commune.Today));
        Assert.NotEqual(seal, resent.Current.Seal);
        Assert.Equal(4, await world.CountedAsync(round, ReportWorld.Meetings));
    }

    [Fact]
    public async Task A_report_goes_through_the_focal_body()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var round = await world.OpenedAsync(await world.HasRegimeAsync(r => r with { ViaId = world.Department.Id }));
        var sent = await world.SentAsync(round, 0, (ReportWorld.Meetings, 4));

        Assert.Contains("report.not-in-your-hands", await ReportWorld.RefusedAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Accept"));
        Assert.Contains("1 báo cáo chờ đầu mối xem", (await world.Son.Visit("/ban-lam-viec")).Html.Body!.TextContent);
        await ReportWorld.DoneAsync(world.Son, $"/bao-cao/{sent.Id}?handler=PassOn", ("words", "Đã rà soát"));
        Assert.Contains("1 báo cáo chờ duyệt", (await world.Leader.Visit("/ban-lam-viec")).Html.Body!.TextContent);
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Accept");

        var way = (await world.Clerks[0].Visit($"/bao-cao/{sent.Id}")).Html.QuerySelectorAll("ol.stepper li b").Select(b => b.TextContent);
        Assert.Equal(["Mở đợt", "Gửi", "Đầu mối chuyển lên", "Duyệt"], way);
    }

    [Fact]
    public async Task Opening_again_leaves_a_trace_and_what_was_sent_counts_on()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 1);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var sent = await world.SentAsync(round, 0, (ReportWorld.Meetings, 4));
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Accept");
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/dot/{round}?handler=Lock", ("sure", "true"));

        Assert.Contains("round.locked", await ReportWorld.RefusedAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Reopen", ("because", "Sửa số")));
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/dot/{round}?handler=Unlock", ("because", "Xã đề nghị sửa"));
        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/{sent.Id}?handler=Reopen", ("because", "Sửa số cuộc họp"));

        Assert.Equal(4, await world.CountedAsync(round, ReportWorld.Meetings));
        Assert.Contains("Sửa số cuộc họp", (await world.Clerks[0].Visit($"/bao-cao/{sent.Id}")).Html.Body!.TextContent);
        await world.SentAsync(round, 0, (ReportWorld.Meetings, 6));
        Assert.Equal(6, await world.CountedAsync(round, ReportWorld.Meetings));
        Assert.Equal(2, (await commune.Read(db => db.Filings.Where(f => f.ReportId == sent.Id).ToListAsync())).Count(f => f.IsSent));
    }

    [Fact]
    public async Task Nothing_to_report_is_neither_empty_nor_figures_and_needs_its_reason()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var (first, second) = (await world.OfAsync(round, world.Clerks[0]), await world.OfAsync(round, world.Clerks[1]));
        await world.FillAsync(second, (ReportWorld.Meetings, 4));

        Assert.Contains("report.empty", await ReportWorld.RefusedAsync(world.Clerks[0], $"/bao-cao/{first.Id}?handler=Send", ("sure", "true")));
        Assert.Contains("report.not-confirmed", await ReportWorld.RefusedAsync(world.Clerks[1], $"/bao-cao/{second.Id}?handler=Send"));
        Assert.Contains("report.reason-needed", await ReportWorld.RefusedAsync(world.Clerks[0], $"/bao-cao/{first.Id}?handler=Nothing", ("sure", "true")));
        Assert.Contains(
            "report.nothing-but-figures",
            await ReportWorld.RefusedAsync(world.Clerks[1], $"/bao-cao/{second.Id}?handler=Nothing", ("because", "Không có"), ("sure", "true"))
        );
        await ReportWorld.DoneAsync(world.Clerks[0], $"/bao-cao/{first.Id}?handler=Nothing", ("because", "Không có"), ("sure", "true"));
        Assert.True((await world.AgainAsync(first)).SaysNothing);
        Assert.Equal(0, await world.CountedAsync(round, ReportWorld.Meetings));
    }

    [Fact]
    public async Task Who_is_missing_is_called_on_once_a_day()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 3);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        await world.SentAsync(round, 0, (ReportWorld.Meetings, 4));
        await world.MoveToAsync(new(2026, 6, 22));

        await ReportWorld.DoneAsync(world.Leader, $"/bao-cao/dot/{round}?handler=Urge");
        Assert.Contains("round.nobody-to-urge", await ReportWorld.RefusedAsync(world.Leader, $"/bao-cao/dot/{round}?handler=Urge"));

        Assert.Equal(2, (await commune.Read(db => db.Urgings.ToListAsync())).Count);
        Assert.Contains("Lãnh đạo đôn đốc", (await world.Clerks[1].Visit("/ban-lam-viec")).Html.Body!.TextContent);
        Assert.DoesNotContain("Lãnh đạo đôn đốc", (await world.Clerks[0].Visit("/ban-lam-viec")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task A_stranger_sees_nothing_and_decides_nothing()
    {
        var world = await ReportWorld.OfAsync(commune, communes: 2);
        var round = await world.OpenedAsync(await world.HasRegimeAsync());
        var report = await world.OfAsync(round, world.Clerks[0]);
        var stranger = world.Clerks[1];

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/bao-cao/{report.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/bao-cao/dot/{round}"));
        Assert.Equal(HttpStatusCode.NotFound, (await ReportWorld.DoAsync(stranger, $"/bao-cao/{report.Id}?handler=Send", ("sure", "true"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ReportWorld.DoAsync(world.Clerks[0], $"/bao-cao/dot/{round}?handler=Lock", ("sure", "true"))).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await ReportWorld.DoAsync(stranger, $"/bao-cao/dot/{round}?handler=Accept", ("reports", $"{report.Id}"))).Status
        );
    }
}
