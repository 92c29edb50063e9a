using Dinh.App.Features.Disclosure.BeginDue;
using Dinh.App.Features.Disclosure.BeginPublication;
using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Disclosure.HandToVillages;
using Dinh.App.Features.Disclosure.ReceiveHandover;
using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Features.Disclosure.ShowPublication;
using Dinh.App.Features.Disclosure.WorkOnPublication;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Dinh.Writing.Xlsx;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>Communes that have made things public since the beginning of the year: some whole and in time, some late, some not at all, one corrected.</summary>
public sealed class PlayDisclosureHandler(ActAsPersonHandler people, TimeProvider clock)
{
    private const string Posting = "posting";
    private const string Loudspeaker = "loudspeaker";
    private const int CorrectedAfter = 2;

    // In the morning and in the evening, when people are at home.
    private static readonly TimeOnly[] Hours = [new(5, 30), new(17, 30)];

    public async Task HandleAsync(DemonstrationScript.DisclosureLine script, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(script);
        foreach (var clerk in script.Clerks)
            await people.HandleAsync(clerk, (services, access) => OpenAsync(services, access, stop), stop);
        foreach (var line in script.Public.OrderByDescending(l => l.DaysAgo))
        {
            var key = await people.HandleAsync(line.Clerk, (services, access) => PublishAsync(services, access, line, stop), stop);
            foreach (var head in line.Heads.Where(h => h.Account is not null))
                await people.HandleAsync(head.Account!, (services, _) => ReceiveAsync(services, key, line.DaysAgo - 1, stop), stop);
        }
    }

    private async Task<bool> OpenAsync(IServiceProvider services, Access access, CancellationToken stop)
    {
        var started = new EarlierClock(clock, clock.Today.DayOfYear - 1);
        var give = ActivatorUtilities.CreateInstance<FallDueHandler>(services, started);
        await ActivatorUtilities.CreateInstance<OpenListHandler>(services, give, started).HandleAsync(access.Held[0].Body, stop);
        return true;
    }

    private async Task<Id<Publication>> PublishAsync(IServiceProvider services, Access access, DemonstrationScript.PublicLine line, CancellationToken stop)
    {
        var (then, body) = (new EarlierClock(clock, line.DaysAgo), access.Held[0].Body);
        DateOnly? decided = line.DecidedBefore is { } days ? then.Today.AddDays(-days) : null;
        var due = await DueAsync(services.GetRequiredService<DinhDb>(), body, line.Task, then.Today, stop);
        if (due is { DueOn: null } && decided is { } on)
            Through(await Then<BeginDueHandler>(services, then).HandleAsync(new(due.Id, Id<AwaitedEvent>.New(), on, line.Paper), stop));

        var key = Id<Publication>.New();
        var wording = new PublicWording(line.Title, string.Join('\n', line.Text), []);
        Through(
            await Then<BeginPublicationHandler>(services, then, Then<PlannedPlacesQuery>(services, Then<VillagesQuery>(services, then)))
                .HandleAsync(new(key, body, line.Task, due?.Id, wording, decided, line.Paper), stop)
        );
        if (line.Table.Count > 0)
            Through(await Then<AddFileHandler>(services, then).HandleAsync(new(key, TableOf(line, access.Held[0].BodyName)), stop));
        Through(await Then<PublishPublicationHandler>(services, then).HandleAsync(new(key, null, true), stop));
        if (line.Shown)
            await ShowAsync(services, access, key, line, stop);
        if (line.Heads.Count > 0)
            await HandOverAsync(services, key, line, stop);
        await CorrectAsync(services, key, line, stop);
        return key;
    }

    // The newest that was over, or that waits for its event.
    private static async Task<DueDisclosure?> DueAsync(DinhDb db, Id<Body> body, string task, DateOnly then, CancellationToken stop)
    {
        var open = await db
            .DueDisclosures.AsNoTracking()
            .Where(d => d.BodyId == body && d.TaskKey == task && d.PublicationId == null)
            .OrderByDescending(d => d.PeriodKey)
            .ToListAsync(stop);
        return open.FirstOrDefault(d =>
            DisclosurePeriod.Read(d.PeriodKey) is not { Rhythm: DisclosureRhythm.Quarter or DisclosureRhythm.HalfYear } p || p.To < then
        );
    }

    private async Task ShowAsync(IServiceProvider services, Access access, Id<Publication> key, DemonstrationScript.PublicLine line, CancellationToken stop)
    {
        var showings = await services
            .GetRequiredService<DinhDb>()
            .Publications.AsNoTracking()
            .Where(p => p.Id == key)
            .SelectMany(p => p.Showings)
            .Where(s => line.Heads.Count == 0 || s.Form != DisclosureForm.VillageHeads)
            .Select(s => new
            {
                s.Key,
                s.Form,
                s.Days,
            })
            .ToListAsync(stop);
        foreach (var showing in showings)
            if (showing.Form == Loudspeaker)
                await ReadOutAsync(services, access, (key, showing.Key, showing.Days ?? 1), line.DaysAgo, stop);
            else
                await PutUpAsync(services, (key, showing.Key, showing.Form == Posting ? showing.Days : null), line.DaysAgo, stop);
    }

    private async Task ReadOutAsync(
        IServiceProvider services,
        Access access,
        (Id<Publication> Publication, Guid Showing, int Days) read,
        int ago,
        CancellationToken stop
    )
    {
        var mark = services.GetRequiredService<ShowPublicationHandler>();
        for (var day = 0; day < Math.Min(read.Days, ago); day++)
            foreach (var hour in Hours)
                Through(
                    await mark.HandleAsync(
                        new MarkShowing(read.Publication, read.Showing, new(Guid.CreateVersion7(), clock.Today.AddDays(day - ago + 1), hour, access.Name)),
                        stop
                    )
                );
    }

    // What has hung there for its days was taken down the morning after.
    private async Task PutUpAsync(IServiceProvider services, (Id<Publication> Publication, Guid Showing, int? Days) put, int ago, CancellationToken stop)
    {
        var show = services.GetRequiredService<ShowPublicationHandler>();
        var from = clock.Today.AddDays(-ago);
        Through(await show.HandleAsync(new BeginShowing(put.Publication, put.Showing, from, null), stop));
        if (put.Days is { } days && from.AddDays(days) < clock.Today)
            Through(await show.HandleAsync(new EndShowing(put.Publication, put.Showing, from.AddDays(days), null), stop));
    }

    // Each village has it; who is named has confirmed it the next day, on paper or signed in.
    private async Task HandOverAsync(IServiceProvider services, Id<Publication> key, DemonstrationScript.PublicLine line, CancellationToken stop)
    {
        var (then, db) = (new EarlierClock(clock, line.DaysAgo), services.GetRequiredService<DinhDb>());
        var body = await db.Publications.Where(p => p.Id == key).Select(p => p.BodyId).SingleAsync(stop);
        var query = Then<VillagesQuery>(services, then);
        var villages = await query.OfAsync(body, stop);
        Through(
            await Then<HandToVillagesHandler>(services, then, query)
                .HandleAsync(new(key, [.. villages.Select(v => v.Body)], HandToVillagesPage.UsualPatience), stop)
        );
        var follow = Then<FollowHandoverHandler>(services, new EarlierClock(clock, line.DaysAgo - 1));
        foreach (var head in line.Heads.Where(h => h.Account is null))
        {
            var village = villages.Single(v => v.Name == head.Village);
            var handed = await db.VillageHandovers.Where(h => h.PublicationId == key && h.VillageId == village.Body).Select(h => h.Id).SingleAsync(stop);
            Through(await follow.SignedAsync(key, handed, village.Head, stop));
        }
    }

    private async Task<bool> ReceiveAsync(IServiceProvider services, Id<Publication> key, int daysAgo, CancellationToken stop)
    {
        var waiting = await services.GetRequiredService<ReceivedQuery>().WaitingAsync(stop);
        var handed = waiting.Single(w => w.Publication == key).Id;
        Through(await Then<ReceiveHandoverHandler>(services, new EarlierClock(clock, daysAgo)).HandleAsync(handed, stop));
        return true;
    }

    private async Task CorrectAsync(IServiceProvider services, Id<Publication> key, DemonstrationScript.PublicLine line, CancellationToken stop)
    {
        if (line.CorrectedTitle is not { } title)
            return;

        var later = new EarlierClock(clock, line.DaysAgo - CorrectedAfter);
        Through(await Then<WritePublicationHandler>(services, later).HandleAsync(new(key, title, string.Join('\n', line.Text), ""), stop));
        Through(await Then<PublishPublicationHandler>(services, later).HandleAsync(new(key, line.CorrectedBecause, true), stop));
    }

    private EvidenceFile TableOf(DemonstrationScript.PublicLine line, string body)
    {
        var (head, rows) = (line.Table[0].Split('|'), line.Table.Skip(1).Select(r => r.Split('|')).ToList());
        var columns = head.Select((name, at) => new RegisterColumn($"c{at}", name, at == 0 ? 44 : 20)).ToList();
        var values = rows.Select(r =>
            (IReadOnlyDictionary<string, RegisterValue>)r.Select((cell, at) => (At: at, Cell: cell)).ToDictionary(c => $"c{c.At}", ValueOf)
        );
        var sheet = new TableSheet("Biểu", line.Title, columns, body, [.. values]);
        return new("bieu-cong-khai.xlsx", XlsxWriter.Write(sheet, clock.Today.AddDays(-line.DaysAgo)));
    }

    private static RegisterValue ValueOf((int At, string Cell) cell) =>
        cell.At > 0 && decimal.TryParse(cell.Cell, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? RegisterValue.Of(number)
            : RegisterValue.Of(cell.Cell);
}
