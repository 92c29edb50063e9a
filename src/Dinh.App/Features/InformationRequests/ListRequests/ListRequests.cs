using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.InformationRequests;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.ListRequests;

/// <summary>Which requests are shown.</summary>
public enum RequestFilter
{
    Open,
    Late,
    Soon,
    Ended,
}

/// <summary>One request of the list.</summary>
public sealed record RequestLine(InformationRequest Request, string BodyName)
{
    private const int Shown = 140;

    /// <summary>The beginning of what was asked.</summary>
    public string Words => Request.Content.ReplaceLineEndings(" ") is var whole && whole.Length > Shown ? string.Concat(whole.AsSpan(0, Shown), "…") : whole;
}

public sealed record RequestList(IReadOnlyList<RequestLine> Lines, int Total, IReadOnlyDictionary<RequestFilter, int> Counts);

/// <summary>What was asked of the reader's bodies: what is due next comes first.</summary>
public sealed class ListRequestsQuery(DinhDb db, Access access, TimeProvider clock)
{
    public const int PageSize = 50;

    // As the desk of duties has it.
    private const int SoonDays = 3;

    public async Task<RequestList> ReadAsync(RequestFilter filter, int page, CancellationToken stop)
    {
        var counts = new Dictionary<RequestFilter, int>();
        foreach (var one in Enum.GetValues<RequestFilter>())
            counts[one] = await Of(one).CountAsync(stop);

        var chosen = Of(filter);
        var ordered =
            filter == RequestFilter.Ended
                ? chosen.OrderByDescending(r => r.EndedOn).ThenByDescending(r => r.Id)
                : chosen.OrderBy(r => r.DueOn).ThenBy(r => r.Id);
        var lines = await ordered
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new RequestLine(r, db.Bodies.Where(b => b.Id == r.BodyId).Select(b => b.Name).First()))
            .ToListAsync(stop);
        return new(lines, counts[filter], counts);
    }

    private IQueryable<InformationRequest> Of(RequestFilter filter)
    {
        var (today, soon) = (clock.Today, WorkingCalendar.Vietnam.AddDays(clock.Today, SoonDays));
        var own = access.Visible(db.InformationRequests).AsNoTracking();
        return filter switch
        {
            RequestFilter.Late => own.Where(r => (r.State == RequestState.Received || r.State == RequestState.InHand) && r.DueOn < today),
            RequestFilter.Soon => own.Where(r => (r.State == RequestState.Received || r.State == RequestState.InHand) && r.DueOn >= today && r.DueOn <= soon),
            RequestFilter.Ended => own.Where(r => r.State == RequestState.Answered || r.State == RequestState.Refused || r.State == RequestState.Withdrawn),
            _ => own.Where(r => r.State == RequestState.Received || r.State == RequestState.InHand || r.State == RequestState.ToComplete),
        };
    }
}
