namespace Dinh.Domain.Reports;

/// <summary>Where a report stands on its way up.</summary>
public enum ReportState
{
    /// <summary>Being filled in.</summary>
    Open,

    /// <summary>Sent, not yet decided upon.</summary>
    Sent,

    /// <summary>Given back with reasons; being filled in again.</summary>
    Returned,

    Accepted,

    /// <summary>Its figures stand in the receiver's own report.</summary>
    Merged,

    Locked,
}
