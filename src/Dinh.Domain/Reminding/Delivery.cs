namespace Dinh.Domain.Reminding;

/// <summary>How the e-mail of a letter fares. The letter itself stands on its page from the moment it is written.</summary>
public enum Delivery
{
    /// <summary>Waits to be sent, or to be tried again.</summary>
    Queued,

    /// <summary>A node has it in hand; nothing of it is with the mail server yet.</summary>
    Claimed,

    /// <summary>Its text is with the mail server, whose answer is awaited.</summary>
    HandedOver,

    /// <summary>The mail server has accepted it.</summary>
    Sent,

    /// <summary>The mail server refused it for good.</summary>
    Refused,

    /// <summary>The mail server had its text and gave no answer: it is not sent again, lest it come twice.</summary>
    Unclear,

    /// <summary>Tried for two days in vain.</summary>
    GivenUp,

    /// <summary>The person has confirmed no address.</summary>
    NoAddress,

    /// <summary>The person wants no e-mail, and nothing in it was escalated.</summary>
    SwitchedOff,

    /// <summary>No mail server is set up here.</summary>
    NotSetUp,

    /// <summary>Nothing in it concerned the person any more when it was to be sent.</summary>
    Lapsed,

    /// <summary>Went out within a later letter, because it still waited when that was sent.</summary>
    Merged,
}
