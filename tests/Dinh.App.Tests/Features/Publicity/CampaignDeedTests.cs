using System.Net;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Dinh.App.Tests.Features.Publicity.PublicityWorld;

namespace Dinh.App.Tests.Features.Publicity;

public sealed class CampaignDeedTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public CampaignDeedTests() => commune.Clock.MoveTo(new(2026, 7, 6));

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_campaign_is_set_out_with_its_calendar_and_ticked_off_when_something_is_done()
    {
        var world = await OfAsync(commune);
        var at = await world.CampaignAsync();
        var planned = (await world.CampaignOfAsync(at)).Calendar.First(p => p.Channel == "loudspeaker");

        var outreach = await DoneAsync(
            world.Lan,
            $"{Bare}/da-lam?dot={at.Split('/')[^1]}&lich={planned.Key}",
            ("Form.Key", $"{Guid.CreateVersion7()}"),
            ("Form.Content", "Phát bài giới thiệu Luật"),
            ("Form.Channel", "loudspeaker"),
            ("Form.On", "2026-07-01"),
            ("Form.Times", "1"),
            ("Form.How", "Headcount")
        );

        var campaign = await world.CampaignOfAsync(at);
        Assert.Equal(5, campaign.Calendar.Count);
        Assert.Equal($"{campaign.Calendar.Single(p => p.Key == planned.Key).OutreachId}", outreach.Split('/')[^1]);
        var page = await world.Lan.Visit(at);
        Assert.Equal("1", page.Html.QuerySelector("aside progress")!.GetAttribute("value"));
        Assert.Contains("chưa làm, đã qua ngày", page.Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_not_counted_at_a_loudspeaker_and_channels_are_never_added_up()
    {
        var world = await OfAsync(commune);
        var at = await world.CampaignAsync();
        var of = $"?dot={at.Split('/')[^1]}";

        var refused = await SentAsync(
            world.Lan,
            $"{Bare}/da-lam{of}",
            ("Form.Key", $"{Guid.CreateVersion7()}"),
            ("Form.Content", "Phát loa"),
            ("Form.Channel", "loudspeaker"),
            ("Form.On", "2026-07-06"),
            ("Form.Times", "1"),
            ("Form.How", "Estimate"),
            ("Form.Number", "900")
        );
        Assert.Contains("outreach.not-countable-there", refused.Text, StringComparison.Ordinal);

        await world.MeetingAsync(of, ("Form.Number", "60"));
        await DoneAsync(
            world.Lan,
            $"{Bare}/da-lam{of}",
            ("Form.Key", $"{Guid.CreateVersion7()}"),
            ("Form.Content", "Ngoại khóa"),
            ("Form.Channel", "school"),
            ("Form.On", "2026-07-06"),
            ("Form.Times", "1"),
            ("Form.How", "Estimate"),
            ("Form.Number", "200")
        );
        var text = (await world.Lan.Visit(at)).Html.Body!.TextContent;
        Assert.Contains("60 người (theo danh sách)", text, StringComparison.Ordinal);
        Assert.Contains("khoảng 200 người (ước tính)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("260", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_linked_to_another_portal_s_post_closes_the_duty_of_its_plan()
    {
        var world = await OfAsync(commune);
        var duty = await commune.Has(DutyOf(world.Committee));
        Assert.Contains("Lập đợt tuyên truyền từ nhiệm vụ này", (await world.Lan.Visit($"/viec/{duty.Id}")).Html.Body!.TextContent, StringComparison.Ordinal);
        var at = await world.CampaignAsync($"?viec={duty.Id}");
        var done = await world.MeetingAsync($"?dot={at.Split('/')[^1]}", ("Form.Number", "60"));

        Assert.Contains(
            "outreach.address-not-web",
            (await SentAsync(world.Lan, $"{done}?handler=Link", ("address", "javascript:alert(1)"), ("title", "Tin"), ("on", "2026-07-06"))).Text,
            StringComparison.Ordinal
        );
        await DoneAsync(
            world.Lan,
            $"{done}?handler=Link",
            ("address", "https://thainguyen.gov.vn/tin/1"),
            ("title", "Xã Bình Yên họp dân"),
            ("on", "2026-07-06")
        );
        await DoneAsync(world.Lan, $"{done}?handler=Give", ("key", $"{Guid.CreateVersion7()}"));

        var closed = await commune.Read(db => db.Duties.Include(d => d.Evidence).AsNoTracking().SingleAsync(d => d.Id == duty.Id));
        Assert.Equal((new DateOnly(2026, 7, 6), "https://thainguyen.gov.vn/tin/1"), (closed.ClosedOn!.Value, closed.Evidence.Single().Key));
        Assert.Contains("1 trên 5 lần", (await world.Lan.Visit($"/viec/{duty.Id}")).Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("outreach.is-evidence", (await SentAsync(world.Lan, $"{done}?handler=Cancel", ("because", "Nhầm"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_recorded_by_mistake_stays_with_its_reason_and_opens_the_calendar_again()
    {
        var world = await OfAsync(commune);
        var at = await world.CampaignAsync();
        var planned = (await world.CampaignOfAsync(at)).Calendar.First(p => p.Channel == "meeting");
        var done = await world.MeetingAsync($"?dot={at.Split('/')[^1]}&lich={planned.Key}");

        await DoneAsync(world.Lan, $"{done}?handler=Cancel", ("because", "Ghi nhầm xóm khác"));

        Assert.Equal("Ghi nhầm xóm khác", (await world.OutreachAsync(done)).CancelledBecause);
        Assert.Null((await world.CampaignOfAsync(at)).Calendar.Single(p => p.Key == planned.Key).OutreachId);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_record()
    {
        var world = await OfAsync(commune);
        var key = ("Form.Key", $"{Guid.CreateVersion7()}");

        await world.MeetingAsync("", key);
        await world.MeetingAsync("", key);

        Assert.Equal(1, await commune.Read(db => db.Outreaches.CountAsync(o => o.Channel == "meeting")));
    }

    [Fact]
    public async Task Another_body_s_campaign_is_not_there()
    {
        var world = await OfAsync(commune);
        var at = await world.CampaignAsync();
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Khác"));

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit(at)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SentAsync(stranger, $"{at}?handler=End", ("because", "x"))).Status);
        Assert.DoesNotContain("Tuyên truyền Luật", (await stranger.Visit(Bare)).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_of_a_month_tells_what_is_done_missed_and_to_come()
    {
        var world = await OfAsync(commune);
        await world.CampaignAsync();

        var july = await world.Lan.Visit($"{Bare}/lich?thang=2026-07");
        Assert.Equal(["0", "3", "2"], july.Html.QuerySelectorAll(".figures strong").Select(s => s.TextContent));
        Assert.Contains("Tháng này chưa có buổi nào", (await world.Lan.Visit($"{Bare}/lich?thang=2026-09")).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    private static Duty DutyOf(Body body) =>
        Duty.Assign(
            new()
            {
                BodyId = body.Id,
                Source = new("plan", "x", "Kế hoạch 12/KH-UBND"),
                Content = "Tuyên truyền Luật Thực hiện dân chủ ở cơ sở",
                TaskKind = "publicity",
                Window = A.By(new(2026, 7, 31)),
                On = new(2026, 7, 1),
            }
        );
}
