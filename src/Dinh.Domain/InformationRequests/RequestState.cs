namespace Dinh.Domain.InformationRequests;

/// <summary>How far a request for information has come.</summary>
public enum RequestState
{
    /// <summary>Received; the body has not said how long it will take.</summary>
    Received,

    /// <summary>Sent back to be completed; no days run.</summary>
    ToComplete,

    /// <summary>The body has said by when.</summary>
    InHand,

    /// <summary>The information was given, in whole or in part.</summary>
    Answered,

    Refused,

    /// <summary>The asker took it back.</summary>
    Withdrawn,
}

/// <summary>By which way it came in.</summary>
public enum RequestChannel
{
    /// <summary>The form of this site.</summary>
    Online,

    /// <summary>At the counter, written down by an officer where the asker cannot write.</summary>
    InPerson,

    Post,

    Fax,

    Email,

    /// <summary>A note of a call.</summary>
    Phone,
}

/// <summary>What was done with a request.</summary>
public enum RequestDeed
{
    Received,
    CompletionAsked,
    Completed,
    Accepted,
    CostTold,
    CostPaid,
    Extended,
    Transferred,
    Answered,
    Refused,
    Withdrawn,
    HandedOver,
}

/// <summary>One step of a request, as asker and officers both may read it.</summary>
/// <param name="Words">What was said with it.</param>
/// <param name="By">The officer; the asker is told the body.</param>
public sealed record RequestStep(RequestDeed Deed, DateOnly On, string Words = "", string By = "", DateOnly? Due = null);
