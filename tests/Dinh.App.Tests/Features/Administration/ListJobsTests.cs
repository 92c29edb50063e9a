using System.Net;
using Dinh.App.Features.Administration.RetryJob;
using Dinh.App.Tests.Jobs;
using Dinh.Data.Jobs;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

public sealed class ListJobsTests : IAsyncDisposable
{
    private const string Address = "/quan-tri/viec-nen";

    private readonly Course course = new();
    private readonly Commune commune;

    public ListJobsTests() => commune = new() { Adding = Trials.With(course) };

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_failed_job_is_shown_with_its_sentence_and_may_be_tried_again()
    {
        course.Fails([.. Enumerable.Repeat(new IOException("No space left on device"), 5)]);
        var id = await commune.Orders("Kế hoạch <b>12</b>");
        for (var hour = 0; hour < 6; hour++)
        {
            await commune.RunJobs();
            commune.Clock.MoveOn(TimeSpan.FromHours(1));
        }

        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var page = await administrator.Visit($"{Address}?loc=hong");

        var row = page.Html.QuerySelector("main tbody tr")!;
        Assert.Contains("Kế hoạch <b>12</b>", row.TextContent);
        Assert.Contains("Không đọc hoặc ghi được tệp trên máy chủ.", row.TextContent);
        Assert.Contains("IOException: No space left on device", row.TextContent);

        var answer = await page.Submit("form[action*=Retry]");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        await commune.RunJobs();
        Assert.Equal(JobState.Done, (await commune.Job(id)).StateAt(commune.Clock.GetUtcNow().UtcDateTime));
        Assert.Equal(1, await commune.Read(db => db.Journal.CountAsync(e => e.Kind == nameof(JobRetried))));

        Assert.Contains("job.not-failed", (await page.Submit("form[action*=Retry]")).Text);
        Assert.Equal(1, await commune.PeopleNamed("Kế hoạch <b>12</b>"));
    }

    [Fact]
    public async Task What_comes_round_is_shown_with_its_next_turn()
    {
        commune.Clock.MoveTo(new(2026, 3, 2), new(7, 0));
        await commune.RunJobs();

        var page = await (await commune.SignedIn(Function.SystemAdministrator)).Visit(Address);

        Assert.Contains(
            page.Html.QuerySelectorAll("#dinh-ky ~ table tbody tr").Select(r => r.TextContent),
            row => row.Contains("Thử hằng ngày", StringComparison.Ordinal) && row.Contains("06:30, 03/3/2026", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_job_that_is_not_there_cannot_be_tried_again()
    {
        var administrator = await commune.SignedIn(Function.SystemAdministrator);
        var token = Plans.Forms.TokenOf(await administrator.Visit("/tai-khoan"));

        var answer = await Plans.Forms.SendAsync(
            administrator,
            $"{Address}?handler=Retry",
            ("job", Guid.CreateVersion7().ToString()),
            (Plans.Forms.Token, token)
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}
