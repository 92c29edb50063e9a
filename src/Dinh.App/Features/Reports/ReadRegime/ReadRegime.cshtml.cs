using Dinh.App.Features.Duties;
using Dinh.App.Features.Reports.ChangeRegime;
using Dinh.App.Features.Reports.LayRegime;
using Dinh.App.Features.Reports.OpenRound;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;
using Dinh.Law.Reporting;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ReadRegime;

/// <summary>One regime with its rounds, and the forms of who may change it.</summary>
public sealed class ReadRegimePage(ReadRegimeQuery read, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<ReportRegime> Id { get; set; }

    public RegimeSheet Sheet { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop) => Sheet = await read.ReadAsync(Id, stop);

    public async Task<IActionResult> OnPostOpenAsync(string? period, DateOnly? due, [FromServices] OpenRoundHandler open, CancellationToken stop)
    {
        var (outcome, round) = await open.HandleAsync(new(Id, Typed.Clean(period), due), stop);
        return await AnswerAsync(
            outcome,
            new("Đã mở đợt; mỗi đơn vị có một việc trên bàn làm việc.", "The round is open; each body has its duty."),
            ReportLinks.Round(round),
            stop
        );
    }

    public async Task<IActionResult> OnPostChangeAsync(
        string? name,
        Id<Body>? via,
        [Bind(Prefix = "Due")] RegimeForm due,
        [FromServices] ChangeRegimeHandler change,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(due);
        Sheet = await read.ReadAsync(Id, stop);
        (due.Period, due.WindowTo) = (Sheet.Regime.Period, Sheet.Regime.WindowTo);
        return await AnswerAsync(
            await ChangedAsync(change, due.Rule, name, via is { Value: var key } && key != default ? via : null, stop),
            new("Đã đổi; áp dụng cho các đợt mở sau.", "Changed, for the rounds that open from now on."),
            ReportLinks.Regime(Id),
            stop
        );
    }

    private async Task<Outcome> ChangedAsync(ChangeRegimeHandler change, DueRule? due, string? name, Id<Body>? via, CancellationToken stop) =>
        due is { } rule ? await change.HandleAsync(new(Id, Typed.Clean(name), rule, via), stop) : new Refusal("regime.without-due");

    public async Task<IActionResult> OnPostEndAsync(DateOnly? day, string? because, [FromServices] EndRegimeHandler end, CancellationToken stop) =>
        await AnswerAsync(
            await end.HandleAsync(new(Id, day, Typed.Clean(because)), stop),
            new("Đã chấm dứt; các đợt đang mở vẫn tiếp tục.", "Ended; open rounds go on."),
            ReportLinks.Regime(Id),
            stop
        );

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, string next, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            Sheet = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(next);
    }
}
