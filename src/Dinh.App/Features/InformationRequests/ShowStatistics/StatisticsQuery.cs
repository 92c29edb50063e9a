using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law.Informing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.ShowStatistics;

/// <summary>How a body answered what it was asked in a year.</summary>
public sealed record RequestFigures(string BodyName, string UnitName, int Year, IReadOnlyList<int> Years)
{
    public int Received { get; init; }

    public int InTime { get; init; }

    public int AfterItsDay { get; init; }

    /// <summary>Open and past its day.</summary>
    public int Late { get; init; }

    /// <summary>Open, and its day has not come.</summary>
    public int Open { get; init; }

    public int Withdrawn { get; init; }

    public int Partly { get; init; }

    public int Extended { get; init; }

    public int Helped { get; init; }

    public int Rated { get; init; }

    public IReadOnlyList<(RefusalGround Ground, int Count)> Refusals { get; init; } = [];

    public int Refused => Refusals.Sum(r => r.Count);
}

/// <summary>Counts what a body was asked, by the day of receipt. Nobody can be known from these figures: they are of the body's deeds.</summary>
public sealed class StatisticsQuery(DinhDb db, TimeProvider clock)
{
    /// <summary>Null for what is no body.</summary>
    public async Task<RequestFigures?> ReadAsync(Id<Body> body, int? year, CancellationToken stop)
    {
        var named = await db
            .Bodies.Where(b => b.Id == body)
            .Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new { b.Name, Unit = u.Name })
            .SingleOrDefaultAsync(stop);
        if (named is null)
            return null;

        var (today, own) = (clock.Today, db.InformationRequests.AsNoTracking().Where(r => r.BodyId == body));
        var years = await own.Select(r => r.ReceivedOn.Year).Distinct().OrderDescending().ToListAsync(stop);
        var shown = year ?? years.FirstOrDefault(today.Year);
        var requests = await own.Where(r => r.ReceivedOn.Year == shown).ToListAsync(stop);
        return Counted(new(named.Name, named.Unit, shown, years), requests, today);
    }

    private static RequestFigures Counted(RequestFigures figures, List<InformationRequest> requests, DateOnly today)
    {
        int Count(Func<InformationRequest, bool> which) => requests.Count(which);
        bool Ended(InformationRequest r) => r.State is RequestState.Answered or RequestState.Refused;
        return figures with
        {
            Received = requests.Count,
            InTime = Count(r => Ended(r) && r.EndedInTime),
            AfterItsDay = Count(r => Ended(r) && !r.EndedInTime),
            Late = Count(r => r.IsLateOn(today)),
            Open = Count(r => r.IsOpen && !r.IsLateOn(today)),
            Withdrawn = Count(r => r.State == RequestState.Withdrawn),
            Partly = Count(r => r.IsPartly),
            Extended = Count(r => r.ExtendedTo is not null),
            Helped = Count(r => r.Helped == true),
            Rated = Count(r => r.Helped is not null),
            Refusals =
            [
                .. requests
                    .Where(r => r.State == RequestState.Refused)
                    .GroupBy(r => r.Ground!)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (RefusalGrounds.Find(g.Key, today)!, g.Count())),
            ],
        };
    }
}
