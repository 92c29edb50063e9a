using Dinh.Domain.Duties;
using Dinh.Law.Time;

namespace Dinh.Domain.InformationRequests;

/// <summary>The duty to answer: on the body's desk with the day of the law and its reason. It names the request by number alone.</summary>
public static class RequestDuties
{
    /// <param name="link">Where officers work on it.</param>
    public static NewDuty Of(InformationRequest request, string link)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            Key = request.DutyId,
            BodyId = request.BodyId,
            EnteredBy = request.BodyId,
            Source = new("information-request", request.Id.ToString(), LabelOf(request)) { Link = link },
            Content = $"Trả lời yêu cầu cung cấp thông tin số {request.Number}",
            Window = WindowOf(request),
            On = request.ReceivedOn,
        };
    }

    public static string LabelOf(InformationRequest request) => $"Yêu cầu cung cấp thông tin số {request.Number}";

    /// <summary>The days as they stand.</summary>
    public static Window WindowOf(InformationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            Kind = TimeKind.By,
            Start = request.ValidOn < request.DueOn ? request.ValidOn : null,
            End = request.DueOn,
            Text = $"chậm nhất {WindowText.Day(request.DueOn)}",
            ReasonVi = request.DueReasonVi,
            ReasonEn = request.DueReasonEn,
            Basis = request.DueBasis,
            Confidence = request.DueConfidence.ToString().ToLowerInvariant(),
        };
    }
}
