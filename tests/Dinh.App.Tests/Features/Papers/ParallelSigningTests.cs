using System.Net;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Papers;

/// <summary>Many sign at the same moment: every number is given, and each once.</summary>
public sealed class ParallelSigningTests : IAsyncDisposable
{
    private const int Drafts = 12;

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Numbers_have_no_gap_and_no_double_when_all_are_signed_at_once_and_twice()
    {
        var world = await PaperWorld.OfAsync(commune);
        var drafts = await Task.WhenAll(Enumerable.Range(0, Drafts).Select(n => world.DraftAsync($"về việc thứ {n}")));
        foreach (var draft in drafts)
            await PaperWorld.Done(PaperWorld.DoAsync(world.Clerk, draft, "Submit"));

        var answers = await Task.WhenAll(drafts.Concat(drafts).Select(draft => PaperWorld.DoAsync(world.Chair, draft, "Sign")));

        Assert.Equal(Drafts, answers.Count(a => a.Status == HttpStatusCode.Redirect));
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), a => Assert.Contains("(paper-draft.not-submitted)", a.Text));
        var numbers = await commune.Read(db => db.OutgoingPapers.Select(e => e.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, Drafts), numbers.Order());
        Assert.Equal(Drafts, (await commune.Read(db => db.NumberBooks.SingleAsync())).Last);
    }
}
