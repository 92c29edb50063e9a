using Dinh.App.Features.Duties;
using Dinh.App.Features.InformationRequests.AskInformation;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;

namespace Dinh.App.Features.InformationRequests.WorkOnRequest;

/// <summary>The body says by when it answers.</summary>
public sealed record AcceptRequest(Id<InformationRequest> Request, bool IsSimple);

/// <summary>The asker is to complete it.</summary>
public sealed record AskCompletion(Id<InformationRequest> Request, string What);

/// <summary>An officer writes down what the asker added by word or letter.</summary>
public sealed record CompleteForAsker(Id<InformationRequest> Request, string Words);

/// <summary>It is put off, with the reason that the asker is told.</summary>
public sealed record ExtendRequest(Id<InformationRequest> Request, DateOnly Until, string Because);

/// <summary>What printing, copying and sending will cost.</summary>
public sealed record TellCost(Id<InformationRequest> Request, decimal Cost, string What);

/// <summary>The item of the law's list that it is about.</summary>
public sealed record SortRequest(Id<InformationRequest> Request, string? Topic);

/// <summary>It goes to the body that holds the information.</summary>
public sealed record TransferRequest(Id<InformationRequest> Request, Id<Body> To, string Because);

/// <summary>What a body does with a request until it answers.</summary>
public sealed class HandleRequestHandler(DinhDb db, Access access, AskedBodiesQuery bodies, TimeProvider clock)
{
    private RequestHand Hand => access.Hand(clock);

    public Task<Outcome> HandleAsync(AcceptRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.Accept(command.IsSimple, Hand), stop);
    }

    public Task<Outcome> HandleAsync(AskCompletion command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.AskCompletion(command.What, Hand), stop);
    }

    public Task<Outcome> HandleAsync(CompleteForAsker command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.Complete(command.Words, Hand), stop);
    }

    public Task<Outcome> HandleAsync(ExtendRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.Extend(command.Until, command.Because, Hand), stop);
    }

    public Task<Outcome> HandleAsync(TellCost command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.TellCost(command.Cost, command.What, Hand), stop);
    }

    public Task<Outcome> PaidAsync(Id<InformationRequest> request, CancellationToken stop) => ChangeAsync(request, r => r.PayCost(Hand), stop);

    public Task<Outcome> HandleAsync(SortRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.Sort(DisclosureItems.Find(command.Topic ?? "", clock.Today)?.Key), stop);
    }

    public async Task<Outcome> HandleAsync(TransferRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var request = await access.Owned(db.InformationRequests).GetAsync(command.Request, stop);
        if ((await bodies.AroundAsync(request.BodyId, stop)).All(b => b.Id != command.To))
            return new Refusal("request.body-takes-none");

        return await db.AgainOnConflictAsync(async () =>
        {
            var serial = await db.NextSerialAsync(command.To, clock.Today.Year, stop);
            return await db.ChangeAsync((access, clock), command.Request, r => r.Transfer(command.To, serial, command.Because, Hand), stop);
        });
    }

    private Task<Outcome> ChangeAsync(Id<InformationRequest> request, Func<InformationRequest, Outcome> deed, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync((access, clock), request, deed, stop));
}
