using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Informing;

namespace Dinh.Domain.InformationRequests;

/// <summary>Yêu cầu cung cấp thông tin: what somebody asks a body to know, from its receipt to the answer, with the clock of the law. Who asks is sealed.</summary>
public sealed partial class InformationRequest(Id<InformationRequest> id) : Entity<InformationRequest>(id)
{
    public const int LongestContent = 4000;
    public const int LongestReason = 1000;
    public const int LongestNumber = 100;

    public Id<Body> BodyId { get; private set; }

    /// <summary>The body in whose book it has its number: it stays when the body's work passes to another.</summary>
    public Id<Body> RegisteredBy { get; private set; }

    public int Year { get; private set; }

    public int Serial { get; private set; }

    public RequestChannel Channel { get; private init; }

    public Provision Provision { get; private init; }

    /// <summary>What is asked, as the asker wrote it. It may hold personal data: officers of the body and the asker read it, nobody else.</summary>
    public string Content { get; private set; } = "";

    public string Purpose { get; private init; } = "";

    public string? Topic { get; private set; }

    public string Sealed { get; private set; } = "";

    public string CodeHash { get; private init; } = "";

    public RequestState State { get; private set; }

    public DateOnly ReceivedOn { get; private init; }

    /// <summary>The day of the valid request, from which the days count.</summary>
    public DateOnly ValidOn { get; private set; }

    /// <summary>The last day as it stands now.</summary>
    public DateOnly DueOn { get; private set; }

    public string DueReasonVi { get; private set; } = "";

    public string DueReasonEn { get; private set; } = "";

    public string DueBasis { get; private set; } = "";

    public Confidence DueConfidence { get; private set; }

    /// <summary>Null until the body has said so.</summary>
    public bool? IsSimple { get; private set; }

    /// <summary>To which day it was put off; null where it was not.</summary>
    public DateOnly? ExtendedTo { get; private set; }

    public Id<Duty> DutyId { get; private init; }

    /// <summary>What printing, copying and sending cost, in đồng; null where nothing is to be paid.</summary>
    public decimal? Cost { get; private set; }

    public DateOnly? CostPaidOn { get; private set; }

    /// <summary>The day of the answer, the refusal or the withdrawal.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The ground of the law on which it was refused.</summary>
    public string? Ground { get; private set; }

    /// <summary>Number of the paper in which it was answered or refused, where it has one.</summary>
    public string? PaperNumber { get; private set; }

    public AnswerWords Answer { get; private set; } = AnswerWords.None;

    /// <summary>Whether the answer helped, as the asker said once.</summary>
    public bool? Helped { get; private set; }

    public IReadOnlyList<RequestStep> Steps { get; private set; } = [];

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    /// <summary>"12/2026".</summary>
    public string Number => $"{Serial:00}/{Year}";

    public bool IsOpen => State is RequestState.Received or RequestState.ToComplete or RequestState.InHand;

    public bool IsPartly => State == RequestState.Answered && Answer.Withheld.Count > 0;

    public Sentence DueReason => new(DueReasonVi, DueReasonEn);

    public bool IsLateOn(DateOnly day) => State is RequestState.Received or RequestState.InHand && day > DueOn;

    /// <summary>Whether the answer or refusal came in time.</summary>
    public bool EndedInTime => EndedOn is { } on && on <= DueOn;

    public static string RefOf(Id<InformationRequest> request) => $"information-request:{request}";

    /// <summary>Receives it; ask <see cref="NewInformationRequest.Refused"/> first.</summary>
    public static InformationRequest Receive(NewInformationRequest given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var made = new InformationRequest(given.Key)
        {
            BodyId = given.BodyId,
            RegisteredBy = given.BodyId,
            Year = given.On.Year,
            Serial = given.Serial,
            Channel = given.Channel,
            Provision = given.Provision,
            Content = given.Content.Trim(),
            Purpose = given.Purpose.Trim(),
            Topic = given.Topic,
            Sealed = given.Sealed,
            CodeHash = given.CodeHash,
            DutyId = given.DutyId,
            ReceivedOn = given.On,
            ValidOn = given.On,
        };
        made.SetDue(RequestClocks.First(given.Provision, given.On));
        made.Add(
            new(RequestDeed.Received, given.On, By: given.By, Due: made.DueOn),
            new InformationRequestReceived(made.Id, made.BodyId, made.Number, made.Channel, given.On, made.DueOn)
        );
        return made;
    }

    private void SetDue(RequestDay day)
    {
        (DueOn, DueReasonVi, DueReasonEn) = (day.On, day.Reason.Vi, day.Reason.En);
        (DueBasis, DueConfidence) = (day.Basis.ToString(), day.Confidence);
    }

    private Outcome Add(RequestStep step, object happening)
    {
        Steps = [.. Steps, step];
        return Did(happening);
    }

    private Outcome Did(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}

/// <summary>Who does something with a request, and on which day.</summary>
public readonly record struct RequestHand(string By, DateOnly Today);
