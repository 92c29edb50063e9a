using Dinh.Domain.Common;

namespace Dinh.Domain.Households;

/// <summary>In what somebody speaks for a household.</summary>
public enum TermRole
{
    /// <summary>Người đại diện hộ: the one who has the household's voice.</summary>
    Representative,

    /// <summary>Người được ủy quyền: has it when the representative cannot come.</summary>
    Substitute,
}

/// <summary>Why somebody speaks for a household no longer.</summary>
public enum TermEnd
{
    /// <summary>The household chose another.</summary>
    Replaced,

    Died,

    /// <summary>The person left; the household stays.</summary>
    MovedAway,

    /// <summary>The days for which the substitute was named are over, or the household took the word back.</summary>
    Withdrawn,

    /// <summary>The household itself is on the roll no longer.</summary>
    HouseholdEnded,
}

/// <summary>From when until when somebody speaks for a household. Who it is stands sealed beside it, under the key.</summary>
/// <param name="Key">By which the sealed words name the person.</param>
/// <param name="To">The last day; null while it lasts.</param>
public sealed record HouseholdTerm(Guid Key, TermRole Role, DateOnly From, DateOnly? To = null, TermEnd? Ended = null)
{
    public bool IsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>How a household stands on its roll.</summary>
public enum HouseholdState
{
    Listed,

    /// <summary>Đã chuyển đi.</summary>
    MovedOut,

    /// <summary>Đã nhập vào hộ khác.</summary>
    Merged,

    /// <summary>Không còn ai: nobody of it lives any more.</summary>
    DiedOut,

    /// <summary>Ghi nhầm: it should never have been listed.</summary>
    Struck,
}

/// <summary>What happened to a household.</summary>
public enum HouseholdDeed
{
    Listed,
    Imported,
    Written,
    RepresentativeChanged,
    SubstituteNamed,
    SubstituteEnded,
    SplitOff,
    SplitFrom,
    TookIn,
    Ended,
    CameBack,
    WentOn,
}

/// <summary>One step in the life of a household: a day, a deed, a hand, never a name of who lives there.</summary>
/// <param name="By">The officer or village head who wrote it down.</param>
/// <param name="Other">The other household of a split or a merger.</param>
/// <param name="Words">The ground of a change of the village; empty otherwise.</param>
public sealed record HouseholdStep(HouseholdDeed Deed, DateOnly On, string By, Id<Household>? Other = null, string Words = "");

/// <summary>Who writes in a roll, and on which day.</summary>
public readonly record struct RollHand(string By, DateOnly Today);
