using System.Net;
using Dinh.App.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans.ComposePlan;

/// <summary>A plan written on the page, without script.</summary>
public sealed class ComposePlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task What_is_written_in_the_fields_is_what_is_read_of_the_paper()
    {
        var clerk = await commune.SignedIn();
        await commune.HasBody("Phòng Kinh tế", BodyKind.Other);
        var draft = await clerk.BeginsPlan();

        await clerk.Writes(
            draft,
            "save",
            ("t2.Content", "Niêm yết công khai dự toán ngân sách"),
            ("t2.Lead", "Phòng Kinh tế"),
            ("t2.Coordinate", "Công an xã; Trạm Y tế xã"),
            ("t2.Time", "Quý II năm 2026"),
            ("t2.Product", "Biên bản niêm yết"),
            ("dau.Date", "15/01/2026"),
            ("dau.Number", "08/KH-UBND"),
            ("ky.Signer", "Nông Văn Hùng")
        );

        var saved = await commune.DraftAsync(draft);
        var task = saved.Standing.Single();
        Assert.Equal(
            ("Niêm yết công khai dự toán ngân sách", "Phòng Kinh tế", "Công an xã; Trạm Y tế xã", "Quý II năm 2026"),
            (task[FieldName.Title], task[FieldName.Lead], task[FieldName.Coordinate], task[FieldName.Time])
        );
        Assert.Equal(("08/KH-UBND", "15/01/2026", "Nông Văn Hùng"), (saved.Head[FieldName.Number], saved.Head[FieldName.Date], saved.Head[FieldName.Signer]));
        Assert.Contains("- Sản phẩm: Biên bản niêm yết.", saved.Lines.Select(l => l.Text));
        var page = await clerk.Visit(PlanLinks.Compose(draft));
        Assert.Contains("→ 01/4/2026 – 30/6/2026", page.TextOf("t2-time-ghi-chu"));
    }

    [Fact]
    public async Task A_finding_stands_beside_the_field_that_it_was_found_in_and_at_the_head_of_the_page()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();

        await clerk.Writes(draft, "save", ("t2.Content", "Tuyên truyền truyền phổ biến Luật"), ("t2.Time", "Trước ngày 31/2/2026"));

        var page = await clerk.Visit(PlanLinks.Compose(draft));
        var found = await commune.DraftAsync(draft);
        Assert.All(
            new[] { "t2-content", "t2-time" },
            anchor =>
            {
                Assert.NotEmpty(page.Html.QuerySelectorAll($"#{anchor}-ghi-chu .beside"));
                Assert.NotNull(page.Html.QuerySelector($"#nen-sua a[href='#{anchor}']"));
            }
        );
        Assert.Empty(page.Html.QuerySelectorAll("#can-cu-bases-ghi-chu .beside, #t2-lead-ghi-chu .beside"));
        Assert.Equal(found.Findings.Count, page.Html.QuerySelectorAll("#nen-sua li").Length);
    }

    [Fact]
    public async Task Cards_are_added_moved_taken_out_and_put_back_without_script_and_nothing_typed_is_lost()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();

        await clerk.Writes(draft, "add-task:t2", ("t2.Content", "Việc thứ nhất"));
        await clerk.Writes(draft, "up:t3", ("t3.Content", "Việc thứ hai"));
        await clerk.Writes(draft, "add-section", ("t3.Lead", "Công an xã"));
        var moved = await clerk.Writes(draft, "up:m4", ("m4.Heading", "Mục mới"));

        Assert.Equal(["m4:Mục mới", "m1:Nội dung, nhiệm vụ", "t3:Việc thứ hai", "t2:Việc thứ nhất"], await CardsAsync(draft));
        Assert.EndsWith("#m4", moved.Location, StringComparison.Ordinal);

        await clerk.Writes(draft, "remove:t3");
        Assert.DoesNotContain("Việc thứ hai", (await commune.DraftAsync(draft)).Lines.Select(l => l.Text));
        await clerk.Writes(draft, "put-back:t3");

        Assert.Contains("1. Việc thứ hai", (await commune.DraftAsync(draft)).Lines.Select(l => l.Text));
    }

    [Fact]
    public async Task A_plan_from_the_frame_of_the_law_has_its_tasks_and_bases()
    {
        var clerk = await commune.SignedIn();

        var draft = await commune.DraftAsync(await clerk.BeginsPlan(fromLaw: true));

        Assert.Contains("10/2022/QH15", draft.Head[FieldName.Bases]);
        Assert.Contains(draft.Standing, p => p[FieldName.Title].Contains("Điều 11 Luật Thực hiện dân chủ ở cơ sở", StringComparison.Ordinal));
        Assert.Equal("2026", draft.Head[FieldName.Year]);
        Assert.Equal(DraftState.Open, draft.State);
        Assert.Contains("Soạn kế hoạch mới", (await clerk.Visit(PlanLinks.List)).Html.Body!.TextContent);
    }

    [Fact]
    public async Task Answers_that_were_given_hold_however_often_the_plan_is_written_on()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        await clerk.Writes(
            draft,
            "save",
            ("t2.Content", "Trồng cây đầu xuân"),
            ("t2.Lead", "Tổ Bảo tồn chim trời"),
            ("t2.Time", "mùa hoa ban"),
            ("dau.Date", "15/01/2026")
        );
        Assert.Contains("Chưa rõ “Tổ Bảo tồn chim trời”", (await clerk.Visit(PlanLinks.Compose(draft))).TextOf("t2-lead-ghi-chu"));

        await clerk.DoAsync(draft, "Name", ("Name", "Tổ Bảo tồn chim trời"), ("Say", "new"));
        await clerk.DoAsync(draft, "Part", ("key", (await commune.DraftAsync(draft)).Standing.Single().Key), ("act", "no-time"));
        await clerk.Writes(draft, "add-task:t2");
        await clerk.Writes(draft, "up:t3", ("t3.Content", "Việc mới"), ("t3.Lead", clerk.Body!.Name));

        var task = (await commune.DraftAsync(draft)).Standing.Single(p => p[FieldName.Title] == "Trồng cây đầu xuân");
        Assert.True(task.HasNoTime);
        Assert.DoesNotContain("Chưa rõ", (await clerk.Visit(PlanLinks.Compose(draft))).TextOf("t2-lead-ghi-chu"));
        var confirmed = await clerk.DoAsync(draft, "Confirm");
        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
        Assert.Equal(2, await commune.Read(db => db.Duties.CountAsync()));
    }

    [Fact]
    public async Task The_review_page_sends_to_the_writing_page_for_words_and_refuses_to_change_them_itself()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        await clerk.Writes(draft, "save", ("t2.Content", "Niêm yết dự toán"));
        var key = (await commune.DraftAsync(draft)).Standing.Single().Key;

        var refused = await clerk.DoAsync(draft, "Field", ("key", key), ("name", "Title"), ("value", "Khác"));
        var kind = await clerk.DoAsync(draft, "Field", ("key", key), ("name", "TaskKind"), ("value", "training"));

        Assert.Equal((HttpStatusCode.BadRequest, "draft.written-here"), (refused.Status, refused.Text.Trim('"')));
        Assert.Equal(HttpStatusCode.OK, kind.Status);
        var page = await clerk.Visit(PlanLinks.Draft(draft));
        Assert.NotNull(page.Html.QuerySelector($"a[href='{PlanLinks.Compose(draft)}']"));
        Assert.True(page.Html.GetElementById($"{key}-title")!.HasAttribute("readonly"));
        await clerk.Writes(draft, "save", ("t2.Lead", clerk.Body!.Name));
        Assert.Equal("training", (await commune.DraftAsync(draft)).Standing.Single()[FieldName.TaskKind]);
    }

    [Fact]
    public async Task A_higher_plan_is_taken_over_into_cards()
    {
        var province = await Province.Of(commune, 1);
        var plan = await province.HasPlan();
        var clerk = province.Communes[0];
        var page = await clerk.Visit($"{PlanLinks.Start}?tu={plan.Split('/')[^1]}");

        var answer = await page.Submit("main form", ("writes", "true"));

        var draft = await commune.Read(db => db.PlanDrafts.SingleAsync(d => d.OwnerId == clerk.Body!.Id));
        Assert.Equal(PlanLinks.Compose(draft.Id), answer.Location);
        Assert.Equal(plan, PlanLinks.Plan(draft.ParentId!.Value));
        Assert.Equal(3, draft.Composition!.Standing.Count(c => c.Kind == CardKind.Task));
        Assert.Contains("12/KH-UBND", draft.Composition.Only(CardKind.Bases)[CardField.Bases]);
        Assert.Equal(3, draft.Standing.Count(p => p.Kind == PartKind.Task));
        Assert.Equal(HttpStatusCode.OK, (await clerk.Visit(answer.Location!)).Status);
    }

    private async Task<string[]> CardsAsync(Id<PlanDraft> draft) =>
        [
            .. (await commune.DraftAsync(draft))
                .Composition!.Standing.Where(c => c.Kind is CardKind.Section or CardKind.Task)
                .Select(c => $"{c.Key}:{c[CardField.Heading]}{c[CardField.Content]}"),
        ];
}
