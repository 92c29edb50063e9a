using Dinh.App.Features.InformationRequests.TellAsker;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests;

/// <summary>How deeds of this folder load a request, and save it with its duty and the word to the asker.</summary>
internal static class OwnRequests
{
    public static RequestHand Hand(this Access access, TimeProvider clock) => new(access.Name, clock.Today);

    /// <summary>The request that a code belongs to; null where there is none.</summary>
    public static async Task<InformationRequest?> ByCodeAsync(this IQueryable<InformationRequest> requests, string? code, CancellationToken stop) =>
        Asker.HashOf(code) is { } hash ? await requests.SingleOrDefaultAsync(r => r.CodeHash == hash, stop) : null;

    /// <summary>The next number of the year in a body's book.</summary>
    public static async Task<int> NextSerialAsync(this DinhDb db, Id<Body> body, int year, CancellationToken stop) =>
        (await db.InformationRequests.Where(r => r.RegisteredBy == body && r.Year == year).MaxAsync(r => (int?)r.Serial, stop) ?? 0) + 1;

    /// <summary>Does one deed of the body's, lets the duty follow, and has the asker told.</summary>
    public static async Task<Outcome> ChangeAsync(
        this DinhDb db,
        (Access Access, TimeProvider Clock) by,
        Id<InformationRequest> id,
        Func<InformationRequest, Outcome> deed,
        CancellationToken stop
    )
    {
        var request = await by.Access.Owned(db.InformationRequests).GetAsync(id, stop);
        var steps = request.Steps.Count;
        var outcome = deed(request);
        if (outcome.Refusal is not null)
            return outcome;

        await db.FollowAsync(request, by.Clock.Today, by.Access.Person, stop);
        if (request.Steps.Count > steps && request.Steps[^1].Deed is not RequestDeed.CostPaid)
            db.Queue(new NewsForAsker(request.Id, request.Steps.Count - 1), $"Yêu cầu cung cấp thông tin số {request.Number}");
        await db.SaveChangesAsync(stop);
        return outcome;
    }

    /// <summary>The duty stands as the request does: its day, whose it is, whether it waits, whether it is done.</summary>
    public static async Task FollowAsync(this DinhDb db, InformationRequest request, DateOnly today, Id<Person>? by, CancellationToken stop)
    {
        var duty = await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().GetAsync(request.DutyId, stop);
        var label = RequestDuties.LabelOf(request);
        if (request.State is RequestState.ToComplete or RequestState.Withdrawn)
        {
            if (duty.CancelledOn is null)
                duty.Cancel(request.State == RequestState.ToComplete ? "Chờ người hỏi bổ sung; thời hạn chưa tính." : "Người hỏi đã rút yêu cầu.", today);
            return;
        }

        if (duty.CancelledOn is not null)
            duty.Revive("Người hỏi đã bổ sung.", today);
        if (duty.BodyId != request.BodyId)
            duty.HandTo(request.BodyId, today, $"Chuyển cơ quan giữ thông tin; {label}");
        if (duty.ClosedOn is null && RequestDuties.WindowOf(request) is var window && duty.Window != window)
            duty.Retime(window, today, label);
        if (request.State is RequestState.Answered or RequestState.Refused && by is { } person)
            duty.Supply(Id<Evidence>.New(), Proof.OfRecord(RequestLinks.Work(request.Id), label), EvidenceFor.Whole, person, today);
    }
}
