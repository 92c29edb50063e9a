namespace Dinh.Domain.Disclosure;

/// <summary>How far something that must be made public has come on a day; computed, never typed in.</summary>
public enum DueState
{
    /// <summary>Its day waits for a decision or an event.</summary>
    Waiting,

    /// <summary>Its day has not passed.</summary>
    Due,

    /// <summary>Its day has passed and nothing is public.</summary>
    Overdue,

    /// <summary>It is public, but not yet in every form that the law demands.</summary>
    Partly,

    /// <summary>It is public in every form demanded, in time.</summary>
    Public,

    /// <summary>It is public in every form demanded, after its day.</summary>
    PublicLate,

    /// <summary>The body says, with a reason, that there is nothing to make public.</summary>
    Nothing,

    /// <summary>What was public was withdrawn or taken down before its time, and nothing took its place.</summary>
    Lapsed,

    /// <summary>The period ended while its event was never named.</summary>
    Unknown,
}
