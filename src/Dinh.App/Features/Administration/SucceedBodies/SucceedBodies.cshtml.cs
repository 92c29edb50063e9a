using System.ComponentModel.DataAnnotations;
using Dinh.App.Jobs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Jobs;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Succeeding;
using Dinh.Domain.Units;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Administration.SucceedBodies;

public sealed class SucceedBodiesPage(EndedUnitsQuery ended, SucceedBodiesHandler succeed, DinhDb db) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    [Range(1, 100_000)]
    public int Number { get; set; } = 1;

    /// <summary>The unit chosen for each body, by the body's key.</summary>
    [BindProperty(Name = "chon")]
    public Dictionary<Guid, Guid> Choices { get; set; } = [];

    public IReadOnlyList<IGrouping<Id<AdministrativeUnit>, BodyHeir>> Units { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        var (heirs, total) = await ended.PageAsync(Number, stop);
        (Units, Total) = ([.. heirs.GroupBy(h => h.Ended.Unit.Id)], total);
        return Page();
    }

    public async Task<IActionResult> OnPostAllAsync(CancellationToken stop)
    {
        db.Queue(new SucceedAll(), "Chuyển giao cơ quan của đơn vị đã sắp xếp");
        await db.SaveChangesAsync(stop);
        this.Say(
            new Sentence("Đã nhận: việc chuyển giao chạy nền, xem tiến độ ở đây.", "Accepted: the succession runs in the background; its progress stands here.")
        );
        return LocalRedirect("/quan-tri/viec-nen");
    }

    public async Task<IActionResult> OnPostUnitAsync(Id<AdministrativeUnit> unit, CancellationToken stop)
    {
        if (!ModelState.IsValid)
            return BadRequest();

        var answers = Choices.ToDictionary(c => new Id<Body>(c.Key), c => new Id<AdministrativeUnit>(c.Value));
        var report = await succeed.HandleAsync(new(false, false, answers) { Only = unit }, null, stop);
        this.Say(
            new Sentence(
                $"Đã chuyển giao {report.Bodies} cơ quan, {report.Handed.Values.Sum()} hồ sơ.",
                $"{report.Bodies} bodies and {report.Handed.Values.Sum()} records were handed on."
            )
        );
        return LocalRedirect($"/quan-tri/ke-thua?trang={Number}");
    }
}
