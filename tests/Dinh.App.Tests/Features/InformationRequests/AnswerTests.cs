using System.Net;
using System.Text;
using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.App.Tests.Features.Plans;
using Dinh.App.Tests.Features.Reports;
using Dinh.App.Web.Counting;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.InformationRequests;

public sealed class AnswerTests : IAsyncDisposable
{
    private static readonly DateOnly Monday = new(2026, 7, 6);
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_duty_follows_the_clock_and_is_done_by_the_answer()
    {
        var (world, follow) = await AskedAsync();

        await world.DoAsync("Accept", ("simple", "false"));
        Assert.Equal(new DateOnly(2026, 7, 20), (await world.DutyAsync()).NextDue);
        await world.DoAsync("Extend", ("until", "2026-07-31"), ("because", "Phải tìm ở kho lưu trữ."));
        Assert.Equal(new DateOnly(2026, 7, 31), (await world.DutyAsync()).NextDue);
        Assert.Contains("Phải tìm ở kho lưu trữ.", (await commune.Visit(follow)).Html.Body!.TextContent, StringComparison.Ordinal);
        await world.DoAsync("Write", ("text", "Tổng thu quý II là 1.200 triệu đồng."));
        Assert.DoesNotContain("1.200", (await commune.Visit(follow)).Html.Body!.TextContent, StringComparison.Ordinal);
        await world.DoAsync("Send", ("sure", "true"), ("number", "15/UBND-VP"));

        Assert.Equal(DutyState.Done, (await world.DutyAsync()).StateOn(Monday));
        var page = await commune.Visit(follow);
        Assert.Contains("1.200", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Submit("form[action$='handler=Rate']", ("helped", "true"))).Status);
        Assert.True((await world.RequestAsync()).Helped);
    }

    [Fact]
    public async Task It_is_put_off_no_further_than_the_law_lets_it()
    {
        var (world, _) = await AskedAsync();
        Assert.Contains("request.not-in-hand", await RefusedAsync(world, "Extend", ("until", "2026-07-31"), ("because", "Bận.")), StringComparison.Ordinal);
        await world.DoAsync("Accept", ("simple", "false"));

        Assert.Contains(
            "request.extension-beyond-law",
            await RefusedAsync(world, "Extend", ("until", "2026-08-05"), ("because", "Bận.")),
            StringComparison.Ordinal
        );
        Assert.Contains("request.reason-needed", await RefusedAsync(world, "Extend", ("until", "2026-07-31"), ("because", "")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_personal_data_reaches_the_asker_only_with_a_reason_and_a_draft_file_never()
    {
        var (world, follow) = await AskedAsync();
        await AddAsync(world, "danh-sach.txt", "Ông Lò Văn A, số căn cước công dân 011090001234, điện thoại 0912345678.");
        var hash = (await world.RequestAsync()).Answer.Files.Single().Hash;

        Assert.Contains("request.holds-personal-data", await RefusedAsync(world, "Send", ("sure", "true")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"{follow}/tep/{hash}")).Status);
        await world.DoAsync("Keep", ("hash", hash), ("because", "Dữ liệu của chính người hỏi."));
        await world.DoAsync("Send", ("sure", "true"));

        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"{follow}/tep/{hash}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"{follow[..^4]}0000/tep/{hash}")).Status);
    }

    [Fact]
    public async Task What_is_no_paper_is_not_taken_as_a_file_of_the_answer()
    {
        var (world, _) = await AskedAsync();

        var answer = await AddAsync(world, "ngan-sach.pdf", "<script>alert(1)</script>");

        Assert.Contains("evidence.file-type", answer, StringComparison.Ordinal);
        Assert.Empty((await world.RequestAsync()).Answer.Files);
    }

    [Fact]
    public async Task A_refusal_tells_its_ground_its_reason_and_how_to_complain()
    {
        var (world, follow) = await AskedAsync();

        Assert.Contains(
            "request.no-such-ground",
            await RefusedAsync(world, "Refuse", ("ground", "z"), ("because", "Bận."), ("sure", "true")),
            StringComparison.Ordinal
        );
        await world.DoAsync("Refuse", ("ground", "c"), ("because", "Do Sở Tài chính giữ."), ("sure", "true"));

        var told = (await commune.Visit(follow)).Html.Body!.TextContent;
        Assert.Contains("điểm c khoản 1 Điều 28 Luật 104/2016/QH13", told, StringComparison.Ordinal);
        Assert.Contains("Do Sở Tài chính giữ.", told, StringComparison.Ordinal);
        Assert.Contains("quyền khiếu nại", told, StringComparison.Ordinal);
        var figures = (await commune.Visit($"/hoi-thong-tin/so-lieu/{world.World.Committee.Id}")).Html.Body!.TextContent;
        Assert.Contains("Thông tin không thuộc trách nhiệm cung cấp của cơ quan", figures, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Tài chính", figures, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_asker_completes_it_and_the_days_begin_anew()
    {
        var (world, follow) = await AskedAsync();
        await world.DoAsync("Ask", ("what", "Xin ghi rõ năm nào."));
        Assert.Equal(DutyState.Cancelled, (await world.DutyAsync()).StateOn(Monday));
        commune.Clock.MoveTo(Monday.AddDays(14));

        var page = await commune.Visit(follow);
        Assert.Contains("Xin ghi rõ năm nào.", page.Html.Body!.TextContent, StringComparison.Ordinal);
        await page.Submit("form[action$='handler=Complete']", ("words", "Năm 2025."));

        var duty = await world.DutyAsync();
        Assert.Equal((new DateOnly(2026, 7, 23), (DateOnly?)null), (duty.NextDue!.Value, duty.CancelledOn));
    }

    [Fact]
    public async Task Given_on_it_leaves_the_desk_and_the_code_goes_on_working()
    {
        var (world, follow) = await AskedAsync();
        var division = await commune.HasBody("Phòng Kinh tế", BodyKind.Division, world.World.Unit);
        var other = await commune.SignedIn(Function.Officer, division);
        var far = await commune.HasBody("UBND xã Xa");
        await commune.SignedIn(Function.Officer, far);

        Assert.Contains("request.body-takes-none", await RefusedAsync(world, "Transfer", ("to", $"{far.Id}"), ("because", "Thử.")), StringComparison.Ordinal);
        await world.DoAsync("Transfer", ("to", $"{division.Id}"), ("because", "Do Phòng Kinh tế giữ."));

        var request = await world.RequestAsync();
        Assert.Equal(division.Id, (await world.DutyAsync()).BodyId);
        Assert.Equal(HttpStatusCode.NotFound, (await world.World.Lan.Visit($"/yeu-cau-thong-tin/{request.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.Visit($"/yeu-cau-thong-tin/{request.Id}")).Status);
        Assert.Contains("Phòng Kinh tế", (await commune.Visit(follow)).Html.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_body_s_officer_does_nothing_with_it()
    {
        var (world, _) = await AskedAsync();
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Khác"));

        foreach (
            var deed in new[]
            {
                "Accept",
                "Ask",
                "Extend",
                "Cost",
                "Paid",
                "Sort",
                "Write",
                "Drop",
                "Keep",
                "Clean",
                "Withhold",
                "Give",
                "Send",
                "Refuse",
                "Publish",
            }
        )
        {
            var answer = await world.TryAsync(
                stranger,
                deed,
                ("sure", "true"),
                ("because", "x"),
                ("what", "x"),
                ("ground", "c"),
                ("hash", "x"),
                ("until", "2026-07-31"),
                ("cost", "1000"),
                ("simple", "true")
            );
            Assert.True(answer.Status == HttpStatusCode.NotFound, deed);
        }

        Assert.Equal(RequestState.Received, (await world.RequestAsync()).State);
    }

    [Fact]
    public async Task What_is_often_asked_is_begun_to_be_made_public_at_one_press()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        for (var n = 0; n < 3; n++)
        {
            Assert.Null((await world.World.Lan.Visit("/yeu-cau-thong-tin")).Html.QuerySelector("#often"));
            await world.AskAsync($"Lần thứ {n}: thu chi ngân sách?", ("Form.Topic", "11.2"));
        }

        var list = await world.World.Lan.Visit("/yeu-cau-thong-tin");
        Assert.Contains("3 lần trong 12 tháng", list.Html.QuerySelector("#duoc-hoi-nhieu")!.TextContent, StringComparison.Ordinal);
        var begun = await list.Submit("#duoc-hoi-nhieu form");

        Assert.StartsWith("/viec-cong-khai/", begun.Location, StringComparison.Ordinal);
        Assert.Equal("11.2", (await commune.Read(db => db.Publications.SingleAsync())).ItemKey);
        Assert.Null((await world.World.Lan.Visit("/yeu-cau-thong-tin")).Html.QuerySelector("#often"));
    }

    [Fact]
    public async Task An_answer_becomes_a_draft_for_everybody_without_the_asker_and_without_the_asker_s_leave()
    {
        var (world, _) = await AskedAsync();
        await AddAsync(world, "danh-sach.txt", "Ông Lò Văn A, số căn cước công dân 011090001234, điện thoại 0912345678.");
        var hash = (await world.RequestAsync()).Answer.Files.Single().Hash;
        await world.DoAsync("Keep", ("hash", hash), ("because", "Dữ liệu của chính người hỏi."));
        await world.DoAsync("Write", ("text", "Tổng thu quý II là 1.200 triệu đồng."));
        await world.DoAsync("Send", ("sure", "true"));

        await world.DoAsync("Publish", ("task", "11.2/thuc-hien-quy"), ("title", "Thu ngân sách quý II"));

        var draft = await commune.Read(db => db.Publications.AsNoTracking().SingleAsync());
        Assert.Equal("publication.holds-personal-data", draft.Draft!.RefusedToPublish?.Code);
        Assert.DoesNotContain(RequestWorld.AskerName, draft.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_commune_ends_its_heir_answers_and_the_code_goes_on_working()
    {
        var (world, follow) = await AskedAsync();
        var unit = await commune.Has(ReportWorld.UnitOf("Xã Mới", "Xã", world.World.Province));
        var heir = await commune.HasBody("UBND xã Mới", BodyKind.PeoplesCommittee, unit);

        await commune.Do(
            async (IServiceProvider services) =>
            {
                foreach (var inheritance in services.GetServices<IInheritance>())
                    await inheritance.HandOnAsync(
                        new(new Dictionary<Domain.Common.Id<Body>, Domain.Common.Id<Body>> { [world.World.Committee.Id] = heir.Id }, Monday, "Sắp xếp"),
                        default
                    );
                return await services.GetRequiredService<Data.DinhDb>().SaveChangesAsync();
            }
        );

        var request = await world.RequestAsync();
        Assert.Equal((heir.Id, heir.Id, "01/2026"), (request.BodyId, (await world.DutyAsync()).BodyId, request.Number));
        Assert.Contains("UBND xã Mới", (await commune.Visit(follow)).Html.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_count_requests_by_number_and_never_by_what_was_asked()
    {
        var (world, _) = await AskedAsync();
        await world.DoAsync("Refuse", ("ground", "c"), ("because", "Do Sở Tài chính giữ."), ("sure", "true"));
        var ask = new CountedAsk([world.World.Committee.Id], new(2026, 1, 1), new(2026, 12, 31), []);

        var counted = await commune.Do(
            async (IServiceProvider services) =>
            {
                var found = new Dictionary<string, CountedRecord>();
                foreach (var source in services.GetServices<ICounted>().Where(s => s.Name.StartsWith("information-requests.", StringComparison.Ordinal)))
                foreach (var record in await source.OfAsync(ask, default))
                    found.Add(source.Name, record);
                return found;
            }
        );

        Assert.Equal(["information-requests.received", "information-requests.refused"], counted.Keys.Order(StringComparer.Ordinal));
        Assert.All(counted.Values, r => Assert.Equal("Yêu cầu cung cấp thông tin số 01/2026", r.Label));
        Assert.Equal("c", counted["information-requests.refused"].Kind);
    }

    [Theory]
    [InlineData("tiep-nhan", HttpStatusCode.OK)]
    [InlineData("tu-choi", HttpStatusCode.NotFound)] // nothing was refused
    [InlineData("tra-loi", HttpStatusCode.NotFound)]
    public async Task Papers_are_printed_as_far_as_the_request_has_come(string paper, HttpStatusCode status)
    {
        var (_, follow) = await AskedAsync();

        Assert.Equal(status, (await commune.Visit($"{follow}/giay/{paper}.docx")).Status);
    }

    private async Task<(RequestWorld World, string Follow)> AskedAsync()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        return (world, await world.AskAsync());
    }

    private static async Task<string> RefusedAsync(RequestWorld world, string deed, params (string Name, string Value)[] fields) =>
        (await world.TryAsync(world.World.Lan, deed, fields)).Text;

    private static async Task<string> AddAsync(RequestWorld world, string name, string content)
    {
        var request = await world.RequestAsync();
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(Forms.TokenOf(await world.World.Lan.Visit("/yeu-cau-thong-tin/ghi"))), Forms.Token);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", name);
        using var answer = await world.World.Lan.Client.PostAsync(new Uri($"/yeu-cau-thong-tin/{request.Id}?handler=Add", UriKind.Relative), form);
        return await answer.Content.ReadAsStringAsync();
    }
}
