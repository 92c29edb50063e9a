using System.Net;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Difficulties;

public sealed class RaiseDifficultyTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Without_a_plan_the_body_for_home_affairs_above_is_proposed_and_gets_it()
    {
        var world = await DifficultyWorld.OfAsync(commune);

        var id = await world.RaisedAsync(0);

        var page = await world.Clerks[0].Visit($"/vuong-mac/{id}");
        Assert.Contains("Đang ở Sở Nội vụ tỉnh Thái Nguyên", page.Html.Body!.TextContent);
        Assert.Contains("cơ quan nội vụ của Tỉnh Thái Nguyên", page.Html.Body!.TextContent);
        Assert.Contains("Chưa có hướng dẫn", (await world.Son.Visit("/vuong-mac?vai=can-tra-loi")).Html.Body!.TextContent);
        Assert.Contains("1 nhóm chưa hẹn ngày trả lời", (await world.Son.Visit("/ban-lam-viec")).Html.Body!.TextContent);
        Assert.Single(await commune.Read(db => db.Journal.Where(j => j.Kind == nameof(DifficultyRaised)).ToListAsync()));
    }

    [Fact]
    public async Task The_body_through_which_the_plan_has_reports_go_is_proposed_with_the_plans_words()
    {
        var world = await DifficultyWorld.OfAsync(commune);
        var plan = await PlanAsync(world, via: "Sở Nội vụ", to: "Ủy ban nhân dân tỉnh Thái Nguyên");
        var duty = await DutyAsync(world, plan);

        var page = await world.Clerks[0].Visit($"/viec/{duty.Id}");
        var link = page.Html.QuerySelector("a[href^='/vuong-mac/neu']")!.GetAttribute("href")!;
        var id = await world.RaisedAsync(0, query: link["/vuong-mac/neu".Length..]);

        var found = await world.ReadAsync(id);
        Assert.Equal("Kế hoạch 12/KH-UBND yêu cầu báo cáo qua Sở Nội vụ tỉnh Thái Nguyên.", found.FocalWhy);
        Assert.Equal((duty.Id, $"plan:{plan.Id}"), (found.DutyId, found.SourceRef));
        Assert.Equal(world.Department.Id, found.Steps[0].BodyId);
        Assert.Contains("Rà soát danh mục", (await world.Clerks[0].Visit($"/vuong-mac/{id}")).Html.Body!.TextContent);
    }

    [Fact]
    public async Task What_the_plan_says_of_difficulties_outweighs_what_it_says_of_reports()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var plan = await PlanAsync(world, via: "Sở Nội vụ", to: "Sở Nội vụ", "Nếu có khó khăn, vướng mắc, các xã phản ánh về Ủy ban nhân dân tỉnh để xem xét.");

        var id = await world.RaisedAsync(0, query: $"?ke-hoach={plan.Id}");

        var found = await world.ReadAsync(id);
        Assert.Equal("Kế hoạch 12/KH-UBND ghi: khó khăn, vướng mắc gửi Ủy ban nhân dân tỉnh Thái Nguyên.", found.FocalWhy);
        Assert.Equal(world.Province.Id, found.Steps[0].BodyId);
    }

    [Fact]
    public async Task Another_body_than_the_proposed_one_needs_a_reason_that_both_sides_read()
    {
        var world = await DifficultyWorld.OfAsync(commune);

        var bare = await DifficultyWorld.RaiseAsync(world.Clerks[0], "Chưa có kinh phí", "", ("Form.Focal", $"{world.Province.Id}"));
        Assert.Contains("difficulty.other-without-reason", bare.Text);
        var told = await DifficultyWorld.RaiseAsync(
            world.Clerks[0],
            "Chưa có kinh phí",
            "",
            ("Form.Focal", $"{world.Province.Id}"),
            ("Form.OtherBecause", "Việc phân bổ ngân sách")
        );

        Assert.Equal(HttpStatusCode.Redirect, told.Status);
        Assert.Contains("Việc phân bổ ngân sách", (await world.Leader.Visit(told.Location!)).Html.Body!.TextContent);
    }

    [Fact]
    public async Task The_same_form_sent_twice_or_at_once_is_one_difficulty()
    {
        var world = await DifficultyWorld.OfAsync(commune);
        var page = await world.Clerks[0].Visit("/vuong-mac/neu");
        (string, string)[] fields = [("Form.Title", "Chưa có mẫu"), ("Form.Content", "Chưa có mẫu biên bản")];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Submit("form[action^='/vuong-mac/neu']", fields)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Single(await commune.Read(db => db.Difficulties.ToListAsync()));
        Assert.Single(await commune.Read(db => db.DifficultyClusters.ToListAsync()));
    }

    [Theory]
    [InlineData("Form.Title", Difficulty.LongestTitle, "difficulty.title-too-long")]
    [InlineData("Form.Content", Difficulty.Longest, "difficulty.words-too-long")]
    [InlineData("Form.Title", -1, "difficulty.without-title")]
    [InlineData("Form.Content", -1, "difficulty.without-words")]
    public async Task Too_long_or_empty_words_are_refused_and_nothing_is_kept(string field, int longest, string code)
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        var page = await world.Clerks[0].Visit("/vuong-mac/neu");

        var answer = await page.Submit(
            "form[action^='/vuong-mac/neu']",
            [.. new[] { ("Form.Title", "Vướng"), ("Form.Content", "Vướng") }.Where(f => f.Item1 != field), (field, new('a', longest + 1))]
        );

        Assert.Contains(code, ActWorld.RefusalOf(answer));
        Assert.Empty(await commune.Read(db => db.Difficulties.ToListAsync()));
    }

    [Fact]
    public async Task Scripts_in_any_word_are_shown_and_not_run()
    {
        var world = await DifficultyWorld.OfAsync(commune, communes: 1);
        foreach (var script in Payloads.Scripts)
        {
            var answer = await DifficultyWorld.RaiseAsync(world.Clerks[0], script, "", ("Form.Content", script));
            var id = Id<Difficulty>.Parse(answer.Location!.Split('/')[^1], null);
            await DifficultyWorld.AnsweredAsync(world.Son, id, script);
            await DifficultyWorld.DoneAsync(world.Clerks[0], id, "?handler=Again", ("because", script));

            foreach (var path in new[] { $"/vuong-mac/{id}", "/vuong-mac", $"/vuong-mac/{id}/gop" })
            {
                var html = (await world.Son.Visit(path)).Html;
                Assert.Empty(html.QuerySelectorAll("script:not([src]), img[onerror], svg[onload], [onmouseover], [onclick]"));
                Assert.Contains(script, html.Body!.TextContent);
            }
        }
    }

    [Fact]
    public async Task Nobody_asks_in_a_strangers_name_of_a_stranger_or_about_what_he_does_not_see()
    {
        var world = await DifficultyWorld.OfAsync(commune);
        var stranger = world.Clerks[1].Body!;
        var duty = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), stranger.Id, "Việc của xã khác"));

        var inName = await DifficultyWorld.RaiseAsync(world.Clerks[0], "Vướng", "", ("Form.Focal", $"{stranger.Id}"), ("Form.OtherBecause", "Muốn thế"));

        Assert.Equal(HttpStatusCode.NotFound, inName.Status);
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerks[0].StatusOf($"/vuong-mac/neu?co-quan={stranger.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerks[0].StatusOf($"/vuong-mac/neu?viec={duty.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await world.Clerks[0].StatusOf($"/vuong-mac/neu?ke-hoach={Guid.CreateVersion7()}"));
        Assert.Empty(await commune.Read(db => db.Difficulties.ToListAsync()));
    }

    private async Task<Plan> PlanAsync(DifficultyWorld world, string via, string to, string text = "KẾ HOẠCH")
    {
        var draft = await commune.Has(
            PlanDraft.Upload(
                new(world.Department.Id, "ke-hoach.txt", new('0', 64), new("Hoàng Thị Lan", new(2026, 1, 5, 3, 0, 0, DateTimeKind.Utc))),
                [new(1, text)],
                [A.HeadOf(world.Department), A.TaskOf(world.Department)],
                []
            )
        );
        var paper = new Paper(Id<Paper>.New(), "KẾ HOẠCH", "12/KH-UBND", "Thực hiện dân chủ ở cơ sở", world.Province.Id)
        {
            IssuerName = world.Province.Name,
            IssuedOn = new(2026, 1, 5),
        };
        var report = new PlanEntry(Id<PlanEntry>.New(), 1, PartKind.Report, "Báo cáo kết quả")
        {
            Via = via,
            To = to,
            Window = Window.Unstated,
        };
        var plan = new Plan(Id<Plan>.New(), paper, draft, [report]) { ConfirmedAt = new(2026, 1, 6, 0, 0, 0, DateTimeKind.Utc), ConfirmedBy = "Người nhập" };
        plan.AddressTo(world.Clerks.Select(c => c.Body!.Id));
        return await commune.Has(plan);
    }

    private Task<Duty> DutyAsync(DifficultyWorld world, Plan plan) =>
        commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = world.Clerks[0].Body!.Id,
                    Content = "Rà soát danh mục công khai",
                    Source = new("plan", $"{plan.Id}", "Kế hoạch 12/KH-UBND") { Link = $"/ke-hoach/{plan.Id}" },
                    Window = A.By(new(2026, 6, 1)),
                }
            )
        );
}
