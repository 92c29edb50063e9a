using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Informing;

namespace Dinh.Domain.InformationRequests;

/// <summary>All that is said when somebody asks for information.</summary>
public sealed record NewInformationRequest
{
    public required Id<InformationRequest> Key { get; init; }

    public required Id<Body> BodyId { get; init; }

    /// <summary>The body's running number of the year.</summary>
    public required int Serial { get; init; }

    public required RequestChannel Channel { get; init; }

    public required Provision Provision { get; init; }

    public required string Content { get; init; }

    public string Purpose { get; init; } = "";

    /// <summary>The key of the item of the law's list that it is about; null where none is named.</summary>
    public string? Topic { get; init; }

    /// <summary>Who asks, how to reach them and the code, sealed: only the body's officers open it.</summary>
    public required string Sealed { get; init; }

    /// <summary>By which the code is known again.</summary>
    public required string CodeHash { get; init; }

    public required Id<Duty> DutyId { get; init; }

    /// <summary>The day on which it reached the body.</summary>
    public required DateOnly On { get; init; }

    public string By { get; init; } = "";

    public Refusal? Refused =>
        string.IsNullOrWhiteSpace(Content) ? new("request.empty")
        : Content.Trim().Length > InformationRequest.LongestContent ? new("request.too-long")
        : Purpose.Length > InformationRequest.LongestReason ? new("request.reason-too-long")
        : !RequestClocks.HoldOn(On) ? new("request.before-the-law")
        : null;
}
