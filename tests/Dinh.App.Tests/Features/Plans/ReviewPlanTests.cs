using System.Net;
using System.Text.Json;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class ReviewPlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_corrected_field_is_saved_at_once_and_its_window_read_anew()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));

        var answer = await clerk.DoAsync(draft.Id, "Field", ("key", "t1"), ("name", "Time"), ("value", "trước ngày 20/8/2026"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("20/8/2026", Piece(answer, "t1-window"));
        Assert.Contains("Máy đọc là: Quý II năm 2026", Piece(answer, "t1-time-saved"));
        var saved = await ReadAsync(draft);
        Assert.Equal("trước ngày 20/8/2026", saved.Parts.Single(p => p.Key == "t1")[FieldName.Time]);
        Assert.Equal("Hoàng Thị Lan", saved.SavedBy);
        Assert.Contains(
            await Journal(),
            j => j.Kind == nameof(DraftCorrected) && j.Name == "Hoàng Thị Lan" && j.Body.Contains("20/8/2026", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Without_script_the_whole_card_is_saved_by_its_button()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));
        var page = await clerk.Visit(Forms.ReviewOf(draft));

        var answer = await page.Submit("form[data-key=t1]", ("Title", "Hội nghị toàn xã"), ("Form", "Trực tiếp"), ("act", "save"));

        Assert.Equal((HttpStatusCode.Redirect, $"{Forms.ReviewOf(draft)}#t1"), (answer.Status, answer.Location));
        var task = (await ReadAsync(draft)).Parts.Single(p => p.Key == "t1");
        Assert.Equal(("Hội nghị toàn xã", "Trực tiếp", "Quý II năm 2026"), (task[FieldName.Title], task[FieldName.Form], task[FieldName.Time]));
        Assert.False(task.Field(FieldName.Time).IsCorrected);
    }

    [Fact]
    public async Task Two_clerks_who_save_at_the_same_moment_both_succeed()
    {
        var clerk = await commune.SignedIn();
        var other = await commune.SignedIn(Function.Officer, clerk.Body);
        var draft = await commune.Has(A.Draft(clerk.Body!));
        FieldName[] fields = [FieldName.Form, FieldName.Detail, FieldName.Coordinate, FieldName.Path];

        var answers = await Task.WhenAll(
            fields.Select((f, at) => (at % 2 == 0 ? clerk : other).DoAsync(draft.Id, "Field", ("key", "t1"), ("name", $"{f}"), ("value", $"ghi {f}")))
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        var task = (await ReadAsync(draft)).Parts.Single(p => p.Key == "t1");
        Assert.All(fields, f => Assert.Equal($"ghi {f}", task[f]));
    }

    [Fact]
    public async Task A_name_that_is_not_known_is_asked_and_blocks_confirming_until_it_is_answered()
    {
        var clerk = await commune.SignedIn();
        var task = A.TaskOf(clerk.Body!).With(FieldName.Lead, A.Read("Ban Bảo tồn chim trời", 3));
        var draft = await commune.Has(A.Draft(clerk.Body!, task));

        var page = await clerk.Visit(Forms.ReviewOf(draft));
        Assert.Contains("“Ban Bảo tồn chim trời” là cơ quan nào?", page.Html.GetElementById("cau-hoi")!.TextContent);
        Assert.True(page.Html.QuerySelector("#xac-nhan-nut button")!.HasAttribute("disabled"));

        var refused = await clerk.DoAsync(draft.Id, "Confirm");
        Assert.Contains("draft.questions-open", refused.Text);
        Assert.Equal(0, await commune.Read(db => db.Plans.CountAsync()));

        await clerk.DoAsync(draft.Id, "Name", ("Name", "Ban Bảo tồn chim trời"), ("Say", "new"));
        var made = await commune.Read(db => db.Bodies.SingleAsync(b => b.Name == "Ban Bảo tồn chim trời"));
        Assert.Equal(clerk.Body!.UnitId, made.UnitId);

        var confirmed = await clerk.DoAsync(draft.Id, "Confirm");
        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
        Assert.Equal(made.Id, (await commune.Read(db => db.Duties.SingleAsync())).BodyId);
    }

    [Fact]
    public async Task A_name_is_answered_with_a_body_that_exists_and_no_other()
    {
        var clerk = await commune.SignedIn();
        var body = await commune.HasBody("Trạm Y tế xã");
        var draft = await commune.Has(A.Draft(clerk.Body!, A.TaskOf(clerk.Body!).With(FieldName.Lead, A.Read("Trạm xá", 3))));

        Assert.Contains("draft.no-body-of-that-name", (await clerk.DoAsync(draft.Id, "Name", ("Name", "Trạm xá"), ("Say", "other"), ("Other", "Trạm 7"))).Text);
        Assert.Contains(
            "draft.no-body-of-that-name",
            (await clerk.DoAsync(draft.Id, "Name", ("Name", "Trạm xá"), ("Say", "body"), ("Body", $"{Id<Body>.New()}"))).Text
        );
        Assert.Empty((await ReadAsync(draft)).Answers);

        await clerk.DoAsync(draft.Id, "Name", ("Name", "Trạm xá"), ("Say", "other"), ("Other", "tram y te xa"));

        Assert.Equal([body.Id], (await ReadAsync(draft)).Answers.Single().Bodies);
    }

    [Fact]
    public async Task A_task_without_a_lead_asks_who_answers_for_it()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!, A.TaskOf(clerk.Body!).With(FieldName.Lead, DraftField.Empty)));
        var page = await clerk.Visit(Forms.ReviewOf(draft));
        Assert.Contains("Ai chịu trách nhiệm?", page.Html.GetElementById("t1-answer")!.TextContent);

        await clerk.DoAsync(draft.Id, "Part", ("key", "t1"), ("act", "no-lead"));
        await clerk.DoAsync(draft.Id, "Confirm");

        Assert.Equal(clerk.Body!.Id, (await commune.Read(db => db.Duties.SingleAsync())).BodyId);
    }

    [Fact]
    public async Task A_finding_is_set_aside_with_a_reason_and_leaves_its_line()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));

        Assert.Contains("draft.reason-needed", (await clerk.DoAsync(draft.Id, "Finding", ("key", "f1"), ("reason", " "))).Text);
        await clerk.DoAsync(draft.Id, "Finding", ("key", "f1"), ("reason", "Bản gốc có số."));

        Assert.Equal("Bản gốc có số.", (await ReadAsync(draft)).Findings.Single().SetAsideBecause);
        var page = await clerk.Visit(Forms.ReviewOf(draft));
        Assert.Null(page.Html.QuerySelector(".beside"));
        Assert.Contains("Đã bỏ qua vì: Bản gốc có số.", page.Html.GetElementById("f1")!.TextContent);
    }

    [Fact]
    public async Task A_discarded_draft_is_kept_with_its_reason()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));

        await clerk.DoAsync(draft.Id, "Discard", ("reason", "Tải nhầm."));

        Assert.Equal((DraftState.Discarded, "Tải nhầm."), ((await ReadAsync(draft)).State, (await ReadAsync(draft)).DiscardedBecause));
        Assert.Contains("ke-hoach.txt", (await clerk.Visit("/ke-hoach?da-bo=true")).Html.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("ke-hoach.txt", (await clerk.Visit("/ke-hoach")).Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Another_bodys_officer_and_a_visitor_are_turned_away_and_nothing_is_changed()
    {
        var clerk = await commune.SignedIn();
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã khác"));
        var draft = await commune.Has(A.Draft(clerk.Body!));
        var before = await SnapshotAsync(draft);
        (string Deed, (string, string)[] Fields)[] deeds =
        [
            ("Field", [("key", "t1"), ("name", "Title"), ("value", "x")]),
            ("Part", [("key", "t1"), ("act", "remove")]),
            ("Add", [("kind", "Task")]),
            ("Name", [("Name", "x"), ("Say", "new")]),
            ("Finding", [("key", "f1"), ("reason", "x")]),
            ("Discard", [("reason", "x")]),
            ("TakeUp", []),
            ("Confirm", []),
        ];

        foreach (var (deed, fields) in deeds)
        {
            Assert.True((await stranger.DoAsync(draft.Id, deed, fields)).Status.IsRefusedEntry(), deed);
        }

        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(Forms.ReviewOf(draft)));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"{Forms.ReviewOf(draft)}/tep"));
        var visitor = await commune.Visit(Forms.ReviewOf(draft));
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
        Assert.Equal(before, await SnapshotAsync(draft));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onfocus='alert(1)' autofocus='")]
    [InlineData("</textarea><svg onload=alert(1)>")]
    public async Task A_script_in_any_field_stays_words(string payload)
    {
        var clerk = await commune.SignedIn();
        var parts = new[] { A.HeadOf(clerk.Body!), A.TaskOf(clerk.Body!), A.ReportOf(clerk.Body!) }
            .Select(p => p.Asked.Aggregate(p, (all, name) => all.With(name, A.Read(payload))))
            .ToArray();
        var draft = await commune.Has(
            PlanDraft.Upload(
                new(clerk.Body!.Id, payload, "x", new(payload, commune.Clock.GetUtcNow().UtcDateTime)),
                [new(1, payload + payload)],
                parts,
                [new("f1", payload, FindingSeverity.Error, new(1, 0, 4), payload, new(payload, payload), new(payload, payload))]
            )
        );

        var page = await clerk.Visit(Forms.ReviewOf(draft));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(page.Html.QuerySelectorAll("*"), e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.Html.Scripts, s => s.Source is null);
        Assert.DoesNotContain(page.Html.QuerySelectorAll("main img, main [autofocus]"), _ => true);
        Assert.Contains(payload, page.Html.QuerySelector("main")!.TextContent);
    }

    private static string Piece(Answer answer, string id) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Text).GetElementById(id)?.TextContent ?? "";

    private Task<PlanDraft> ReadAsync(PlanDraft draft) => commune.Read(db => db.PlanDrafts.AsNoTracking().SingleAsync(d => d.Id == draft.Id));

    private Task<List<Dinh.Data.JournalEntry>> Journal() => commune.Read(db => db.Journal.AsNoTracking().ToListAsync());

    private async Task<string> SnapshotAsync(PlanDraft draft)
    {
        var now = await ReadAsync(draft);
        var (bodies, plans, journal) = await commune.Read(async db =>
            (await db.Bodies.CountAsync(), await db.Plans.CountAsync(), await db.Journal.CountAsync(j => j.Kind.StartsWith("Draft")))
        );
        return JsonSerializer.Serialize(
            new
            {
                now.Parts,
                now.Findings,
                now.Answers,
                now.SavedAt,
                now.Version,
                now.DiscardedBecause,
                bodies,
                plans,
                journal,
            }
        );
    }
}
