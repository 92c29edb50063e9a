using System.Net;
using Dinh.App.Features.Disclosure;
using Dinh.App.Tests.Features.Papers;
using Dinh.App.Tests.Features.Reports;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Testing;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

/// <summary>The quarterly list, the report to the Council and the yearly plan: from the records, by one press, to the register and the board.</summary>
public sealed class ListPapersTests : IAsyncLifetime
{
    private readonly Commune commune = new();
    private DisclosureWorld world = null!;
    private PaperWorld papers = null!;

    public async ValueTask InitializeAsync()
    {
        commune.Clock.MoveTo(new(2026, 4, 1));
        papers = await PaperWorld.OfAsync(commune);
        var unit = await commune.Read(db => db.Units.AsNoTracking().SingleAsync(u => u.Id == papers.Committee.UnitId));
        world = new(commune, papers.Clerk, papers.Committee, unit, unit);
        await world.OpenAsync();
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task One_press_drafts_the_quarter_s_list_and_issued_it_is_public_under_its_own_task()
    {
        await PublishedAsync("11.2/thuc-hien-quy", "2026-Q1", "Công khai thực hiện ngân sách quý I năm 2026");
        await AtAsync(new(2026, 7, 2));
        var due = await world.DueAsync(DisclosureLists.QuarterList, "2026-Q2");

        var draft = await DraftedAsync(due);
        var issued = await papers.IssueAsync(draft);

        var paper = await commune.Read(db => db.Papers.AsNoTracking().SingleAsync(p => p.Id == issued));
        Assert.Equal(("THÔNG BÁO", "Danh sách nội dung đã công khai quý II năm 2026"), (paper.Kind, paper.Title));
        var words = WordsOf(await commune.Do((FileStore files) => files.ReadAsync(paper.FileHash!, default)));
        Assert.Contains("Đã công khai 1 nội dung, thuộc 1/14 khoản Điều 11 của Luật", words, StringComparison.Ordinal);
        Assert.Contains("Công khai thực hiện ngân sách quý I năm 2026", words, StringComparison.Ordinal);
        Assert.Contains($"(Kèm theo Thông báo số {paper.Number} ngày 02 tháng 7 năm 2026 của UBND xã Bình Yên)", words, StringComparison.Ordinal);

        var made = await commune.Read(db => db.Publications.AsNoTracking().AsSplitQuery().SingleAsync(p => p.TaskKey == DisclosureLists.QuarterList));
        Assert.Equal((issued, due.Id, PublicationState.Published), (made.PaperId!.Value, made.DueId!.Value, made.State));
        Assert.Equal(DueState.Partly, (await world.DueAsync(due.TaskKey, due.PeriodKey)).StateOn(new(2026, 7, 2)));
        foreach (var place in made.Showings)
            await PaperWorld.Done(PaperWorld.DoAsync(papers.Clerk, $"/viec-cong-khai/{made.Id}", "Show", ("key", $"{place.Key}"), ("from", "2026-07-02")));
        Assert.Equal(new(2026, 7, 2), (await world.DutyAsync(due)).ClosedOn);
    }

    [Fact]
    public async Task The_report_to_the_council_tells_what_was_in_time_and_what_is_missing_and_closes_its_duty_when_issued()
    {
        await PublishedAsync("11.2/thuc-hien-quy", "2026-Q1", "Công khai thực hiện ngân sách quý I năm 2026");
        await AtAsync(new(2026, 7, 16));
        var due = await world.DueAsync(DisclosureLists.CouncilReport, "2026-H1");

        var draft = await DraftedAsync(due);
        var text = (await commune.Read(db => db.PaperDrafts.AsNoTracking().SingleAsync(d => d.Id == draft))).Content;
        await papers.IssueAsync(draft);

        Assert.Contains(
            "- Khoản 2. Ngân sách, tài chính của xã: dự toán, thực hiện, quyết toán, kiến nghị kiểm toán: 1 nội dung.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("c) Nội dung đến hạn chưa công khai đủ hình thức: ", text, StringComparison.Ordinal);
        Assert.Contains("Danh sách nội dung đã công khai quý I năm 2026 (hạn 07/04/2026)", text, StringComparison.Ordinal);
        var reported = await world.DueAsync(due.TaskKey, due.PeriodKey);
        Assert.Equal((DueState.Public, new DateOnly(2026, 7, 16)), (reported.StateOn(new(2026, 7, 16)), (await world.DutyAsync(due)).ClosedOn!.Value));
    }

    [Fact]
    public async Task The_plan_lists_each_thing_with_forms_and_days_and_drafted_anew_follows_the_records()
    {
        await AtAsync(new(2027, 1, 4));
        await world.TurnAsync(new(2027, 1, 4));
        var due = await world.DueAsync(DisclosureLists.Plan, "2027");

        var first = await DraftedAsync(due);
        var again = await DraftedAsync(due);

        Assert.Equal(first, again);
        var draft = await commune.Read(db => db.PaperDrafts.AsNoTracking().SingleAsync(d => d.Id == first));
        Assert.Equal(("KẾ HOẠCH", "Công khai thông tin năm 2027"), (draft.Kind, draft.Title));
        Assert.Contains("chậm nhất 05 ngày làm việc kể từ ngày có quyết định", draft.Content, StringComparison.Ordinal);
        var words = WordsOf(await papers.Clerk.Client.GetByteArrayAsync(new Uri($"/van-ban/du-thao/{first}/van-ban.docx", UriKind.Relative)));
        Assert.Contains("Thực hiện ngân sách quý I năm 2027", words, StringComparison.Ordinal);
        Assert.Contains("chậm nhất 15/04/2027", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_its_paper_is_before_others_it_is_not_drafted_anew_and_nobody_else_drafts_it()
    {
        var due = await world.DueAsync(DisclosureLists.QuarterList, "2026-Q2");
        var draft = await DraftedAsync(due);
        await PaperWorld.Done(PaperWorld.DoAsync(papers.Clerk, draft, "Submit"));

        Assert.Contains(
            "disclosure.list-under-way",
            (await PaperWorld.DoAsync(papers.Clerk, $"/viec-cong-khai/han/{due.Id}", "Draft")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(papers.Beside, $"/viec-cong-khai/han/{due.Id}", "Draft")).Status);
        var other = await world.DueAsync("11.2/thuc-hien-quy", "2026-Q2");
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(papers.Clerk, $"/viec-cong-khai/han/{other.Id}", "Draft")).Status);
    }

    private async Task AtAsync(DateOnly day)
    {
        commune.Clock.MoveTo(day);
        papers = papers with
        {
            Clerk = await commune.SignedIn(Function.Officer, papers.Committee),
            Chair = await commune.SignedIn(Function.Approver, papers.Committee),
        };
        world = world with { Lan = papers.Clerk };
    }

    private async Task<Id<PaperDraft>> DraftedAsync(DueDisclosure due)
    {
        var answer = await PaperWorld.DoAsync(papers.Clerk, $"/viec-cong-khai/han/{due.Id}", "Draft");
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Text);
        var draft = Id<PaperDraft>.Parse(answer.Location!.Split('/')[^1], null);
        await commune.Do(
            async (Dinh.Data.DinhDb db) =>
            {
                var known = await db.PaperDrafts.Include(d => d.Recipients).SingleAsync(d => d.Id == draft);
                var words = new PaperWords(known.Kind, known.Title, known.Content)
                {
                    SignerId = papers.Chair.Person.Id,
                    Recipients = [.. known.Recipients.Select(r => new NamedRecipient(r.Name, r.BodyId))],
                    IsForPublic = known.IsForPublic,
                };
                known.Rewrite(words, commune.Today);
                return await db.SaveChangesAsync();
            }
        );
        return draft;
    }

    private async Task PublishedAsync(string task, string period, string title)
    {
        var due = await world.DueAsync(task, period);
        var begun = await world.Lan.Visit($"/viec-cong-khai/soan?han={due.Id}");
        var work = (await begun.Submit("main form", ("Form.Title", title), ("Form.Text", "Tổng thu 1.200 triệu đồng."))).Location!;
        await PaperWorld.Done(PaperWorld.DoAsync(world.Lan, work, "Publish", ("sure", "true")));
        var places = await commune.Read(db => db.Publications.AsNoTracking().SelectMany(p => p.Showings).ToListAsync());
        foreach (var place in places)
            await PaperWorld.Done(PaperWorld.DoAsync(world.Lan, work, "Show", ("key", $"{place.Key}"), ("from", $"{commune.Today:yyyy-MM-dd}")));
    }

    private static string WordsOf(byte[] docx)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return file.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
