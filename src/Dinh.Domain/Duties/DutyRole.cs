namespace Dinh.Domain.Duties;

/// <summary>What a body does in a duty.</summary>
public enum DutyRole
{
    /// <summary>Chủ trì: answers for it beside the accountable body.</summary>
    Lead,

    /// <summary>Tham mưu: prepares it and advises.</summary>
    Adviser,

    /// <summary>Phối hợp: takes part when the lead asks.</summary>
    Coordinator,
}
