using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law.Informing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.CountRequests;

/// <summary>Requests of bodies, by number alone: who asked and what is nobody's figure.</summary>
internal abstract class CountedRequests(DinhDb db) : ICounted
{
    public abstract string Name { get; }

    public virtual IReadOnlyCollection<string> Kinds => [];

    public virtual IReadOnlyCollection<string> Marks => [];

    public async Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        return await db.InformationRequests.Where(r => bodies.Contains(r.BodyId) && r.ReceivedOn <= to).Select(r => r.BodyId).Distinct().ToListAsync(stop);
    }

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, to) = (ask.Bodies, ask.To);
        var found = await db
            .InformationRequests.AsNoTracking()
            .Where(r => bodies.Contains(r.BodyId) && r.ReceivedOn <= to)
            .OrderBy(r => r.ReceivedOn)
            .ThenBy(r => r.Id)
            .ToListAsync(stop);
        return [.. from one in found let day = DayOf(one, ask) where day is not null select RecordOf(one, day.Value)];
    }

    /// <summary>The day on which it counts; null where it does not.</summary>
    protected abstract DateOnly? DayOf(InformationRequest request, CountedAsk ask);

    protected virtual string? KindOf(InformationRequest request) => null;

    protected virtual IReadOnlyList<string> MarksOf(InformationRequest request) => [];

    protected static DateOnly? EndIn(InformationRequest request, CountedAsk ask) => ask.Holds(request.EndedOn) ? request.EndedOn : null;

    private CountedRecord RecordOf(InformationRequest one, DateOnly day) =>
        new(one.BodyId, InformationRequest.RefOf(one.Id), RequestDuties.LabelOf(one), day)
        {
            Link = RequestLinks.Work(one.Id),
            Kind = KindOf(one),
            Marks = MarksOf(one),
        };
}

internal sealed class RequestsReceived(DinhDb db) : CountedRequests(db)
{
    public override string Name => "information-requests.received";

    protected override DateOnly? DayOf(InformationRequest request, CountedAsk ask) => ask.Holds(request.ReceivedOn) ? request.ReceivedOn : null;
}

internal sealed class RequestsAnswered(DinhDb db) : CountedRequests(db)
{
    public override string Name => "information-requests.answered";

    public override IReadOnlyCollection<string> Kinds => ["whole", "partly"];

    public override IReadOnlyCollection<string> Marks => ["in-time"];

    protected override DateOnly? DayOf(InformationRequest request, CountedAsk ask) => request.State == RequestState.Answered ? EndIn(request, ask) : null;

    protected override string KindOf(InformationRequest request) => request.IsPartly ? "partly" : "whole";

    protected override IReadOnlyList<string> MarksOf(InformationRequest request) => request.EndedInTime ? ["in-time"] : [];
}

internal sealed class RequestsRefused(DinhDb db) : CountedRequests(db)
{
    public override string Name => "information-requests.refused";

    public override IReadOnlyCollection<string> Kinds => [.. RefusalGrounds.On(DateOnly.MaxValue).Select(g => g.Key)];

    protected override DateOnly? DayOf(InformationRequest request, CountedAsk ask) => request.State == RequestState.Refused ? EndIn(request, ask) : null;

    protected override string? KindOf(InformationRequest request) => request.Ground;
}

/// <summary>Past its day when the window ended, or ended after its day within it.</summary>
internal sealed class RequestsLate(DinhDb db) : CountedRequests(db)
{
    public override string Name => "information-requests.late";

    protected override DateOnly? DayOf(InformationRequest request, CountedAsk ask) =>
        request.State is RequestState.Withdrawn or RequestState.ToComplete ? null
        : request.EndedOn <= ask.To ? (request.EndedInTime ? null : EndIn(request, ask))
        : request.DueOn < ask.To ? request.DueOn
        : null;
}
