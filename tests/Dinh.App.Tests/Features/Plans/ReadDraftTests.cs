using System.Net;
using System.Text;
using Dinh.App.Tests.Jobs;
using Dinh.Data.Jobs;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class ReadDraftTests : IAsyncDisposable
{
    private const string Text = """
        KẾ HOẠCH
        Thực hiện dân chủ ở cơ sở năm 2026

        II. NỘI DUNG
        1. Tổ chức hội nghị quán triệt Luật
        - Thời gian thực hiện: Quý II năm 2026.
        """;

    private static readonly (string, byte[]) Plan = ("ke-hoach.txt", Encoding.UTF8.GetBytes(Text));
    private static readonly (string, byte[]) Broken = ("hong.docx", Encoding.UTF8.GetBytes("không phải tệp Word"));

    private readonly HeldReading held = new();
    private readonly Commune commune;

    public ReadDraftTests() => commune = new() { Adding = held.Adding, Patience = 0 };

    public async ValueTask DisposeAsync()
    {
        held.LetGo();
        await commune.DisposeAsync();
    }

    [Fact]
    public async Task A_file_that_takes_long_is_accepted_at_once_and_the_page_shows_how_far_it_is()
    {
        var clerk = await commune.SignedIn();

        var answer = await clerk.UploadAsync(Plan);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var draft = await DraftAsync();
        Assert.Equal((DraftState.Reading, clerk.Body!.Id), (draft.State, draft.OwnerId));
        await held.Reached;
        var page = await clerk.Visit(Forms.ReviewOf(draft));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Html.QuerySelector("main progress"));
        Assert.Equal(Forms.ReviewOf(draft), page.Html.QuerySelector("#dang-doc a")?.GetAttribute("href"));
        Assert.Contains("Đang đọc", (await clerk.Visit("/ke-hoach")).Html.QuerySelector("main")!.TextContent);

        held.LetGo();
        await commune.RunJobs();
        Assert.Equal(DraftState.Open, (await DraftAsync()).State);
        Assert.Contains("Tổ chức hội nghị quán triệt Luật", (await clerk.Visit(Forms.ReviewOf(draft))).Html.QuerySelector("#may-hieu")!.TextContent);
    }

    [Fact]
    public async Task While_it_is_read_the_page_asks_again_and_is_called_anew_when_it_is_done()
    {
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(Plan);
        var asks = $"{Forms.ReviewOf(await DraftAsync())}?handler=Waiting";

        using (var during = await clerk.Client.GetAsync(new Uri(asks, UriKind.Relative), TestContext.Current.CancellationToken))
            Assert.False(during.Headers.Contains("HX-Refresh"));

        held.LetGo();
        await commune.RunJobs();
        using var after = await clerk.Client.GetAsync(new Uri(asks, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("true", after.Headers.GetValues("HX-Refresh").Single());
    }

    [Fact]
    public async Task A_host_that_is_stopped_in_the_middle_of_reading_loses_nothing_and_the_next_reads_it_once()
    {
        var first = new HeldReading();
        await using (var stopped = commune.Beside(first.Adding))
        {
            var clerk = await stopped.SignedIn();
            await clerk.UploadAsync(Plan);
            await first.Reached;
        }

        held.LetGo();
        Assert.Equal(DraftState.Reading, (await DraftAsync()).State);
        await commune.RunJobs();
        await commune.RunJobs();

        Assert.Equal((DraftState.Open, 1), ((await DraftAsync()).State, await ReadingsAsync()));
    }

    [Fact]
    public async Task A_host_that_dies_in_the_middle_and_comes_back_late_does_not_read_it_a_second_time()
    {
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(Plan);
        await held.Reached;
        await using var next = commune.Beside(services => { });

        commune.Clock.MoveOn(JobLease.Length + TimeSpan.FromSeconds(1));
        await next.RunJobs();
        var correction = await commune.Read(db => db.PlanDrafts.Select(d => d.Version).SingleAsync());
        held.LetGo();
        await commune.RunJobs();

        Assert.Equal((DraftState.Open, 1), ((await DraftAsync()).State, await ReadingsAsync()));
        Assert.Equal(correction, (await DraftAsync()).Version);
    }

    [Fact]
    public async Task A_broken_file_ends_in_a_state_that_says_what_to_do()
    {
        held.LetGo();
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(Broken);
        await commune.RunJobs();

        var draft = await DraftAsync();
        Assert.Equal(DraftState.Unreadable, draft.State);
        var page = await clerk.Visit(Forms.ReviewOf(draft));
        Assert.Contains($"({draft.UnreadableBecause})", page.Html.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Không thực hiện được", page.Html.QuerySelector("main")!.TextContent);
        Assert.Null(page.Html.QuerySelector("main [hx-get]"));

        var job = await commune.Read(db => db.Jobs.SingleAsync(j => j.Label == draft.FileName));
        Assert.Equal((true, draft.UnreadableBecause, 1), (job.HasFailed, job.Fault, job.Attempts));
    }

    [Fact]
    public async Task An_unreadable_file_can_be_read_again_or_put_aside_and_nothing_else()
    {
        held.LetGo();
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(Broken);
        await commune.RunJobs();
        var draft = await DraftAsync();

        Assert.Contains("draft.not-read", (await clerk.DoAsync(draft.Id, "Add", ("kind", "Task"))).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.DoAsync(draft.Id, "ReadAgain")).Status);
        Assert.Equal(DraftState.Reading, (await DraftAsync()).State);
        Assert.Contains("draft.read-already", (await clerk.DoAsync(draft.Id, "ReadAgain")).Text);
        await commune.RunJobs();
        Assert.Equal(DraftState.Unreadable, (await DraftAsync()).State);

        Assert.Equal(HttpStatusCode.Redirect, (await clerk.DoAsync(draft.Id, "Discard", ("reason", "Tệp hỏng"))).Status);
        Assert.Equal(DraftState.Discarded, (await DraftAsync()).State);
        Assert.Equal(HttpStatusCode.OK, (await clerk.Visit(Forms.ReviewOf(draft))).Status);
    }

    [Fact]
    public async Task How_far_a_reading_is_is_nobody_elses_to_know()
    {
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(Plan);
        var other = await commune.SignedIn(body: await commune.HasBody("UBND xã khác"));

        var at = Forms.ReviewOf(await DraftAsync());
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusOf(at));
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusOf($"{at}?handler=Waiting"));
    }

    private Task<PlanDraft> DraftAsync() => commune.Read(db => db.PlanDrafts.AsNoTracking().SingleAsync());

    private Task<int> ReadingsAsync() => commune.Read(db => db.Journal.CountAsync(e => e.Kind == nameof(DraftRead)));
}
