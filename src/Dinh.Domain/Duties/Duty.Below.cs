using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <content>How the accountable body gives parts of a duty on to bodies and persons under it.</content>
public sealed partial class Duty
{
    /// <summary>Why such a part cannot be given on; null when it can.</summary>
    public Refusal? RefusedBelow(Subduty given, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(given);
        return CancelledOn is not null ? new("duty.already-cancelled")
            : ClosedOn is not null ? new("duty.already-done")
            : string.IsNullOrWhiteSpace(given.Content) ? new("duty.content-needed")
            : given.Due < today ? new("duty.due-passed")
            : given.Due > (Window.End ?? NextDue) ? new("duty.due-after-parent")
            : null;
    }

    /// <summary>The part as a duty of its own, whose source is this one.</summary>
    /// <param name="given">What is given on; ask <see cref="RefusedBelow"/> first.</param>
    /// <param name="asking">The day, and how the body is asked.</param>
    /// <param name="link">Where this duty is read on this site.</param>
    public NewDuty Below(Subduty given, Asking asking, string link)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(asking);
        return new()
        {
            Key = given.Key,
            BodyId = given.To,
            AssignedBy = BodyId,
            EnteredBy = BodyId,
            ParentId = Id,
            DoerId = given.Doer,
            Source = new("duty", Id.ToString(), Content) { Link = link, Path = Source.Path },
            Content = given.Content.Trim(),
            TaskKind = given.TaskKind,
            Window = new()
            {
                Kind = TimeKind.By,
                End = given.Due,
                ReasonVi = "Cơ quan chủ trì ấn định khi giao việc con.",
                ReasonEn = "The lead set it when it gave the part on.",
            },
            On = asking.On,
            Asking = asking,
        };
    }
}

/// <summary>A part of a duty that the accountable body gives on.</summary>
/// <param name="Key">Made when the form was shown, so that the same form sent twice is one duty.</param>
public sealed record Subduty(Id<Duty> Key, string Content, Id<Body> To, DateOnly Due)
{
    /// <summary>The person of that body who is to do it, where one is named.</summary>
    public Id<Person>? Doer { get; init; }

    public string? TaskKind { get; init; }
}
