using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.InformationRequests;

// None of these says who asks or what: the journal and the messages to others are read by more people than the body's officers.
public sealed record InformationRequestReceived(
    Id<InformationRequest> Request,
    Id<Body> Body,
    string Number,
    RequestChannel Channel,
    DateOnly On,
    DateOnly DueOn
);

public sealed record RequestCompletionAsked(Id<InformationRequest> Request, DateOnly On);

public sealed record RequestCompleted(Id<InformationRequest> Request, DateOnly On, DateOnly DueOn);

public sealed record RequestAccepted(Id<InformationRequest> Request, bool IsSimple, DateOnly On, DateOnly DueOn);

public sealed record RequestExtended(Id<InformationRequest> Request, DateOnly From, DateOnly To, DateOnly On);

public sealed record RequestCostTold(Id<InformationRequest> Request, decimal Cost, DateOnly On);

public sealed record RequestCostPaid(Id<InformationRequest> Request, DateOnly On);

public sealed record RequestSorted(Id<InformationRequest> Request, string? Topic);

public sealed record InformationRequestTransferred(Id<InformationRequest> Request, Id<Body> To, Id<Body> From, string Number, DateOnly On, DateOnly DueOn);

public sealed record RequestAnswerWritten(Id<InformationRequest> Request);

public sealed record InformationRequestAnswered(Id<InformationRequest> Request, DateOnly On, bool InTime, bool IsPartly);

public sealed record InformationRequestRefused(Id<InformationRequest> Request, string Ground, DateOnly On, bool InTime);

public sealed record InformationRequestWithdrawn(Id<InformationRequest> Request, DateOnly On);

public sealed record RequestRated(Id<InformationRequest> Request, bool Helped);

public sealed record InformationRequestHandedOver(Id<InformationRequest> Request, Id<Body> To, Id<Body> From, DateOnly On, string Ground);
