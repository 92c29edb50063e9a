using Dinh.App.Features.Disclosure.ShowPublication;
using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.App.Web.Speaking;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Disclosure.ReadOut;

/// <summary>Reading something out over loudspeakers: the words, the schedule, each broadcast confirmed.</summary>
public sealed class ReadOutPage(ReadOutQuery read, ReadOutHandler readOut, Voice voice, Access access, TimeProvider clock) : PageModel
{
    private static readonly Refusal DayNeeded = new("showing.day-needed");

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<Publication> Id { get; set; }

    public BroadcastSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>Whether the machine can read it aloud.</summary>
    public bool HasVoice => voice.IsThere;

    public string Reader => access.Name;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostSayAsync(string? text, CancellationToken stop) =>
        await AnswerAsync(
            await readOut.HandleAsync(new SayPublication(Id, Typed.Clean(text?.ReplaceLineEndings("\n"))), stop),
            new("Đã lưu lời đọc.", "The words are saved."),
            stop
        );

    public async Task<IActionResult> OnPostAddAsync(Guid key, string? place, int? days, [FromServices] ShowPublicationHandler show, CancellationToken stop) =>
        await AnswerAsync(
            await show.HandleAsync(
                new PlanShowing(Id, key, new(DisclosureForm.Loudspeaker, Typed.Clean(place), Days: days is > 0 and <= 365 ? days : null)),
                stop
            ),
            new("Đã thêm cụm loa.", "The loudspeakers are added."),
            stop
        );

    public async Task<IActionResult> OnPostScheduleAsync(Guid key, DateOnly? from, int days, string? hours, string? reader, CancellationToken stop) =>
        await AnswerAsync(
            from is not { } day ? DayNeeded
                : HoursOf(hours) is not { } told ? new Refusal("broadcast.hours-needed")
                : await readOut.HandleAsync(new ScheduleBroadcasts(Id, key, new(day, days, told, Typed.Clean(reader))), stop),
            new("Đã lên lịch phát.", "The broadcasts are planned."),
            stop
        );

    public async Task<IActionResult> OnPostConfirmAsync(Guid key, Guid mark, string? by, CancellationToken stop) =>
        await AnswerAsync(
            await readOut.ConfirmAsync(new(Id, key, mark), Typed.Clean(by), stop),
            new("Đã xác nhận buổi phát.", "The broadcast is confirmed."),
            stop
        );

    public async Task<IActionResult> OnPostUnplanAsync(Guid key, Guid mark, CancellationToken stop) =>
        await AnswerAsync(await readOut.UnplanAsync(new(Id, key, mark), stop), new("Đã bỏ buổi phát khỏi lịch.", "It is out of the plan."), stop);

    /// <summary>A broadcast that nobody had planned.</summary>
    public async Task<IActionResult> OnPostMarkAsync(
        Guid key,
        Guid mark,
        DateOnly? on,
        TimeOnly? at,
        string? by,
        [FromServices] ShowPublicationHandler show,
        CancellationToken stop
    ) =>
        await AnswerAsync(
            on is not { } day ? DayNeeded
                : Typed.Clean(by) is not { Length: > 0 } name ? new Refusal("broadcast.name-needed")
                : await show.HandleAsync(new MarkShowing(Id, key, new(mark, day, at, name)), stop),
            new("Đã ghi buổi phát.", "The broadcast is recorded."),
            stop
        );

    // "05:30, 17:00" as it is typed; null where one of them is no time of day.
    private static IReadOnlyList<TimeOnly>? HoursOf(string? typed)
    {
        var told = (typed ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var hours = told.Select(t =>
                TimeOnly.TryParseExact(t.Replace('h', ':').TrimEnd(':'), ["H:mm", "HH:mm", "%H", "HH"], out var hour) ? hour : (TimeOnly?)null
            )
            .ToList();
        return hours.TrueForAll(h => h is not null) ? [.. hours.OfType<TimeOnly>()] : null;
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(DisclosureLinks.Broadcast(Id));
    }
}
