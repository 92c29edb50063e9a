namespace Dinh.Domain.Difficulties;

/// <summary>What is put to the body that is to answer.</summary>
public enum DifficultyKind
{
    /// <summary>Khó khăn, vướng mắc.</summary>
    Difficulty,

    /// <summary>Kiến nghị, đề xuất.</summary>
    Proposal,
}

/// <summary>How far a difficulty has come. Deeds alone move it.</summary>
public enum DifficultyState
{
    /// <summary>Chờ tiếp nhận: with a body that has named no day yet.</summary>
    Waiting,

    /// <summary>Đang xử lý: a day was named for the answer.</summary>
    InHand,

    /// <summary>Đã trả lời: who asked has not yet said whether it helps.</summary>
    Answered,

    /// <summary>Đã xong: who asked has taken the answer.</summary>
    Acknowledged,

    /// <summary>Đã rút, before an answer.</summary>
    Withdrawn,
}

/// <summary>How far a cluster has come.</summary>
public enum ClusterState
{
    Waiting,
    InHand,
    Answered,

    /// <summary>Everything in it went into another.</summary>
    Merged,

    /// <summary>Everything in it was withdrawn.</summary>
    Empty,
}

/// <summary>What was done with a difficulty on its way.</summary>
public enum DifficultyDeed
{
    Raised,
    Taken,
    Moved,
    Merged,
    TakenOut,
    PassedUp,
    Answered,
    Acknowledged,
    AskedAgain,
    Withdrawn,
    HandedOver,
}
