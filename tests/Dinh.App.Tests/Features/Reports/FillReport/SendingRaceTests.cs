using System.Net;
using Dinh.App.Tests.Features.LocalActs;
using Dinh.Data.Reports;
using Dinh.Domain.People;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reports.FillReport;

/// <summary>Saving, sending and locking at the very same moment: nothing is lost unseen, and nothing slips into what is closed.</summary>
public sealed class SendingRaceTests : IAsyncLifetime
{
    private const int Rounds = 6;
    private const string Cell = "board.members";

    private readonly Commune commune = new();
    private FillWorld world = null!;
    private Reader other = null!;
    private Reader receiver = null!;

    private string Page => $"/bao-cao/{world.Report.Id}";

    public async ValueTask InitializeAsync()
    {
        world = await FillWorld.OfAsync(commune);
        other = await commune.SignedIn(Function.Officer, world.Body);
        receiver = await commune.SignedIn(Function.Officer, world.Receiver);
        await world.TypeAsync(("board.supervisions", "10"), ("board.cases", "1"), (Cell, "40"));
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_figure_saved_while_the_report_is_sent_is_in_the_sending_or_still_with_its_writer()
    {
        long? before = 40;
        for (var n = 1; n <= Rounds; n++)
        {
            var (form, report) = (await world.OpenAsync(other), await world.Clerk.Visit(Page));

            var saving = form.Submit("#dien", ("mo", "luu"), ($"c.{Cell}", $"{n}"));
            var sending = report.Submit("form[action$='handler=Send']", ("sure", "true"));
            var (saved, sent) = (await saving, await sending);

            Assert.True(sent.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(sent));
            var wasSaved = saved.Status == HttpStatusCode.Redirect;
            Assert.True(wasSaved || saved.Text.Contains("report.already-sent", StringComparison.Ordinal), saved.Text);
            var (seal, again, figure) = await SealedAsync();
            Assert.Equal(wasSaved ? n : before, figure);
            Assert.Equal(seal, again);
            before = figure;
            await ReportWorld.DoneAsync(receiver, $"{Page}?handler=Return", ("because", "Xem lại"));
        }
    }

    [Fact]
    public async Task A_figure_saved_while_the_round_is_locked_is_kept_or_refused_and_never_between()
    {
        long? before = 40;
        for (var n = 1; n <= Rounds; n++)
        {
            var (form, round) = (await world.OpenAsync(other), await receiver.Visit($"/bao-cao/dot/{world.Round.Id}"));

            var saving = form.Submit("#dien", ("mo", "luu"), ($"c.{Cell}", $"{n}"));
            var locked = await round.Submit("form[action$='handler=Lock']", ("sure", "true"));
            var stood = (await world.KeptAsync())[Cell].Number;
            var saved = await saving;

            // What stands when the lock has answered is what stands for good.
            Assert.True(locked.Status == HttpStatusCode.Redirect, ActWorld.RefusalOf(locked));
            var wasSaved = saved.Status == HttpStatusCode.Redirect;
            Assert.True(wasSaved || saved.Text.Contains("round.locked", StringComparison.Ordinal), saved.Text);
            Assert.Equal(wasSaved ? n : before, stood);
            Assert.Equal(stood, (await world.KeptAsync())[Cell].Number);
            before = stood;
            await ReportWorld.DoneAsync(receiver, $"/bao-cao/dot/{world.Round.Id}?handler=Unlock", ("because", "Mở lại để sửa"));
        }
    }

    /// <summary>The last sending: its seal, the seal of what stands in it now, and the figure.</summary>
    private Task<(string? Seal, string Again, long? Figure)> SealedAsync() =>
        commune.Read(async db =>
        {
            var filing = await db
                .Filings.AsNoTracking()
                .Where(f => f.ReportId == world.Report.Id && f.SentAt != null)
                .OrderByDescending(f => f.Number)
                .FirstAsync();
            var figure = await db
                .Figures.Where(f => f.Filing == filing.Row && db.CellNumbers.Any(c => c.Number == f.Cell && c.Key == Cell))
                .Select(f => f.Number)
                .SingleAsync();
            return (filing.Seal, await db.SealAsync(filing.Row, null, default), figure);
        });
}
