using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties.CountDuties;

/// <summary>Work still open when the window ended; late where its day had passed.</summary>
internal sealed class DutiesOpen(DinhDb db) : ICounted
{
    public string Name => "duties.open";

    public IReadOnlyCollection<string> Kinds => [.. TaskKinds.Names.Keys];

    public IReadOnlyCollection<string> Marks => [DutiesOfWindow.InTime, DutiesOfWindow.Late];

    public Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop) => db.KeepingDutiesAsync(ask, stop);

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop) =>
        [
            .. from duty in await db.DutiesAsync(ask, stop)
            let then = duty.Then(ask.To)
            where then.IsOpen
            orderby then.NextDue ?? DateOnly.MaxValue
            select duty.Counted(then.NextDue ?? ask.To, null, then.WasLateOn(ask.To) ? DutiesOfWindow.Late : DutiesOfWindow.InTime),
        ];
}

/// <summary>Work that fell due within the window; closed in time or late, or late because it was not done at all.</summary>
internal sealed class DutiesDue(DinhDb db) : ICounted
{
    public string Name => "duties.due";

    public IReadOnlyCollection<string> Kinds => [.. TaskKinds.Names.Keys];

    public IReadOnlyCollection<string> Marks => [DutiesOfWindow.Closed, DutiesOfWindow.InTime, DutiesOfWindow.Late];

    public Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop) => db.KeepingDutiesAsync(ask, stop);

    public async Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop) =>
        [
            .. from duty in await db.DutiesAsync(ask, stop)
            let closings = duty.ClosingsUntil(ask.To).ToList()
            from due in duty.DuesIn(ask.From, ask.To)
            let closing = closings.FindAll(c => c.Due == due)
            orderby due
            select duty.Counted(
                due,
                duty.HasTurns ? due : null,
                closing.Count == 0 ? [DutiesOfWindow.Late] : [DutiesOfWindow.Closed, closing[0].IsInTime ? DutiesOfWindow.InTime : DutiesOfWindow.Late]
            ),
        ];
}
