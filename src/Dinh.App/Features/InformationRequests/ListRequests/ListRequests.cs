using System.Linq.Expressions;
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
        var counts = await CountAsync(stop);
        var chosen = Own.Where(SpanOf(filter).Holds);
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

    private IQueryable<InformationRequest> Own => access.Visible(db.InformationRequests).AsNoTracking();

    // One statement for all filters: how many of each state are past their day, due soon, or due later.
    private async Task<Dictionary<RequestFilter, int>> CountAsync(CancellationToken stop)
    {
        var (today, soon) = (clock.Today, Soon);
        var heaps = await Own.GroupBy(r => new
            {
                r.State,
                Due = r.DueOn < today ? 0
                : r.DueOn <= soon ? 1
                : 2,
            })
            .Select(g => new
            {
                g.Key.State,
                g.Key.Due,
                Count = g.Count(),
            })
            .ToListAsync(stop);
        DateOnly[] days = [today.AddDays(-1), soon, soon.AddDays(1)];
        return Enum.GetValues<RequestFilter>().ToDictionary(f => f, f => heaps.Where(h => SpanOf(f).Has(h.State, days[h.Due])).Sum(h => h.Count));
    }

    private DateOnly Soon => WorkingCalendar.Vietnam.AddDays(clock.Today, SoonDays);

    private Span SpanOf(RequestFilter filter) =>
        filter switch
        {
            RequestFilter.Late => new([RequestState.Received, RequestState.InHand], DateOnly.MinValue, clock.Today.AddDays(-1)),
            RequestFilter.Soon => new([RequestState.Received, RequestState.InHand], clock.Today, Soon),
            RequestFilter.Ended => new([RequestState.Answered, RequestState.Refused, RequestState.Withdrawn], DateOnly.MinValue, DateOnly.MaxValue),
            _ => new([RequestState.Received, RequestState.InHand, RequestState.ToComplete], DateOnly.MinValue, DateOnly.MaxValue),
        };

    /// <summary>Which states, due from when to when.</summary>
    private sealed record Span(IReadOnlyList<RequestState> States, DateOnly From, DateOnly To)
    {
        public Expression<Func<InformationRequest, bool>> Holds => r => States.Contains(r.State) && r.DueOn >= From && r.DueOn <= To;

        public bool Has(RequestState state, DateOnly due) => States.Contains(state) && due >= From && due <= To;
    }
}
