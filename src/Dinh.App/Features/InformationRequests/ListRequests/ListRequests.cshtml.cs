using Dinh.App.Features.Disclosure;
using Dinh.App.Features.Disclosure.BeginPublication;
using Dinh.App.Features.InformationRequests.OftenAsked;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.InformationRequests.ListRequests;

/// <summary>The desk of those who answer: requests with their clocks, and what is asked so often that it should be public.</summary>
public sealed class ListRequestsPage(ListRequestsQuery list, OftenAskedQuery often, Access access, TimeProvider clock) : PageModel
{
    internal static readonly IReadOnlyDictionary<string, RequestFilter> Filters = new Dictionary<string, RequestFilter>
    {
        ["dang-mo"] = RequestFilter.Open,
        ["tre-han"] = RequestFilter.Late,
        ["sap-den-han"] = RequestFilter.Soon,
        ["da-xong"] = RequestFilter.Ended,
    };

    [BindProperty(SupportsGet = true, Name = "loc")]
    public string? Chosen { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Sheet { get; set; } = 1;

    public RequestList Requests { get; private set; } = null!;

    public RequestFilter Filter { get; private set; }

    public IReadOnlyList<OftenAskedItem> Often { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || Sheet is < 1 or > 100_000)
            return BadRequest();

        Filter = Filters.GetValueOrDefault(Chosen ?? "", RequestFilter.Open);
        Requests = await list.ReadAsync(Filter, Sheet, stop);
        Often = await often.OfAsync(access.Bodies, stop);
        return Page();
    }

    /// <summary>What is often asked is begun to be made public.</summary>
    public async Task<IActionResult> OnPostPublishAsync(Id<Body> body, string? topic, [FromServices] BeginPublicationHandler begin, CancellationToken stop)
    {
        if (!access.MayActFor(body) || (await often.OfAsync([body], stop)).FirstOrDefault(o => o.Topic == topic) is not { } item)
            return NotFound();

        var key = Id<Publication>.New();
        var outcome = await begin.HandleAsync(new(key, body, item.Task, null, new(item.Name.Vi, "", []), null, ""), stop);
        if (outcome.Refusal is { } refusal)
        {
            Requests = await list.ReadAsync(Filter, 1, stop);
            return this.Refuse(refusal);
        }

        this.Say(new("Đã mở bản soạn từ điều được hỏi nhiều.", "A draft was begun of what is often asked."));
        return Redirect(DisclosureLinks.Work(key));
    }
}
