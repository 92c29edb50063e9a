using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

/// <summary>What a body answers when it is asked to take its part.</summary>
public enum PartAnswer
{
    Accepted,

    /// <summary>It asks something before it can say.</summary>
    AskedBack,

    Declined,
}

/// <summary>How one body's part in a duty stands. It follows from what the body and the lead have said.</summary>
public enum PartState
{
    /// <summary>Asked, and silent so far.</summary>
    Asked,

    /// <summary>It has asked something and waits for the reply.</summary>
    AskedBack,

    Accepted,
    Declined,

    /// <summary>What it has done is there as evidence.</summary>
    Contributed,

    /// <summary>Named by the paper in words that mean no body here: nobody was asked.</summary>
    Unreached,
}

/// <summary>Which part: a body may advise and coordinate in one duty, and answers for each.</summary>
public readonly record struct PartKey(DutyRole Role, Id<Body> Body);
