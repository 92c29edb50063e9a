using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.FollowRequest;

/// <summary>What the asker sees by the code.</summary>
/// <param name="Code">As it is written, whatever way it was typed.</param>
public sealed record FollowedRequest(InformationRequest Request, string Code, Id<Body> Body, string BodyName);

public sealed class FollowRequestQuery(DinhDb db, AskersQuery askers)
{
    /// <summary>Null where no request has that code.</summary>
    public async Task<FollowedRequest?> FindAsync(string code, CancellationToken stop)
    {
        if (await db.InformationRequests.AsNoTracking().ByCodeAsync(code, stop) is not { } request)
            return null;

        var name = await db.Bodies.Where(b => b.Id == request.BodyId).Select(b => b.Name).SingleAsync(stop);
        return new(request, askers.Open(request.Sealed)?.Code ?? code, request.BodyId, name);
    }
}

/// <summary>The asker takes it back.</summary>
public sealed record WithdrawRequest(string Code, bool IsSure);

/// <summary>The asker adds what the body asked for.</summary>
public sealed record CompleteRequest(string Code, string Words);

/// <summary>The asker says, once, whether the answer helped.</summary>
public sealed record RateAnswer(string Code, bool Helped);

/// <summary>What an asker does with a request: whoever has the code is the asker.</summary>
public sealed class FollowRequestHandler(DinhDb db, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(WithdrawRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return command.IsSure ? await ChangeAsync(command.Code, r => r.Withdraw(clock.Today), stop) : new Refusal("request.not-sure");
    }

    public Task<Outcome> HandleAsync(CompleteRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Code, r => r.Complete(command.Words, new("", clock.Today)), stop);
    }

    public Task<Outcome> HandleAsync(RateAnswer command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Code, r => r.Rate(command.Helped), stop);
    }

    private Task<Outcome> ChangeAsync(string code, Func<InformationRequest, Outcome> deed, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var request = await db.InformationRequests.ByCodeAsync(code, stop) ?? throw new NoSuchRecordException("request");
            var outcome = deed(request);
            if (outcome.Refusal is not null)
                return outcome;

            await db.FollowAsync(request, clock.Today, null, stop);
            await db.SaveChangesAsync(stop);
            return outcome;
        });
}
