using System.Linq.Expressions;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Duties.ReadDesk;

/// <summary>The heaps on a desk, in the order in which they are looked at.</summary>
public enum DeskGroup
{
    Late,
    Week,
    Month,
    Later,
    Undated,
    Ongoing,
    Waiting,

    /// <summary>What the body has not said yet whether it takes it; no heap of its own, they lie on the others by their day.</summary>
    Unanswered,

    /// <summary>What the body was requested, and not ordered, to do.</summary>
    Requested,
}

/// <summary>Which heap a duty lies on: once for a line in hand, once for the database.</summary>
internal static class DeskGroups
{
    public static readonly IReadOnlyDictionary<string, DeskGroup> Names = new Dictionary<string, DeskGroup>
    {
        ["qua-han"] = DeskGroup.Late,
        ["7-ngay"] = DeskGroup.Week,
        ["30-ngay"] = DeskGroup.Month,
        ["thuong-xuyen"] = DeskGroup.Ongoing,
        ["cho-su-kien"] = DeskGroup.Waiting,
        ["cho-tra-loi"] = DeskGroup.Unanswered,
        ["de-nghi"] = DeskGroup.Requested,
    };

    public static DeskGroup Of(DutyFacts facts, DateOnly today) =>
        facts switch
        {
            { IsWaiting: true } => DeskGroup.Waiting,
            { NextDue: { } due } when due < today => DeskGroup.Late,
            { NextDue: { } due } when due <= today.AddDays(7) => DeskGroup.Week,
            { NextDue: { } due } when due <= today.AddDays(30) => DeskGroup.Month,
            { Kind: TimeKind.Ongoing } => DeskGroup.Ongoing,
            { NextDue: not null } => DeskGroup.Later,
            { Kind: TimeKind.From or TimeKind.Periodic } => DeskGroup.Ongoing,
            _ => DeskGroup.Undated,
        };

    /// <summary>What a figure of the desk counts: 30 days hold the 7.</summary>
    public static Expression<Func<Duty, bool>> Is(DeskGroup group, DateOnly today)
    {
        var (week, month) = (today.AddDays(7), today.AddDays(30));
        return group switch
        {
            DeskGroup.Late => d => !d.IsWaiting && d.NextDue < today,
            DeskGroup.Week => d => !d.IsWaiting && d.NextDue >= today && d.NextDue <= week,
            DeskGroup.Month => d => !d.IsWaiting && d.NextDue >= today && d.NextDue <= month,
            DeskGroup.Waiting => d => d.IsWaiting,
            DeskGroup.Ongoing => d =>
                !d.IsWaiting
                && (
                    (d.NextDue == null && (d.Window.Kind == TimeKind.From || d.Window.Kind == TimeKind.Periodic))
                    || (d.Window.Kind == TimeKind.Ongoing && (d.NextDue == null || d.NextDue > month))
                ),
            _ => d => true,
        };
    }

    /// <summary>The same, where what one body has in them decides.</summary>
    public static Expression<Func<Duty, bool>> Is(DeskGroup group, DateOnly today, Id<Body> body) =>
        group switch
        {
            DeskGroup.Requested => d => d.Participants.Any(p => p.BodyId == body && p.IsRequest),
            DeskGroup.Unanswered => d =>
                d.Participants.Any(p =>
                    p.BodyId == body
                    && (p.Role != DutyRole.Lead || d.BodyId == body)
                    && p.AskedOn != null
                    && p.ContributedOn == null
                    && (p.Answer == null || (p.Answer == PartAnswer.AskedBack && p.RepliedOn != null))
                ),
            _ => Is(group, today),
        };

    public static Sentence NameOf(DeskGroup group) =>
        group switch
        {
            DeskGroup.Late => new("Quá hạn", "Late"),
            DeskGroup.Week => new("Trong 7 ngày tới", "Within 7 days"),
            DeskGroup.Month => new("Trong 30 ngày tới", "Within 30 days"),
            DeskGroup.Later => new("Sau đó", "Later"),
            DeskGroup.Undated => new("Chưa có hạn", "Without a due day"),
            DeskGroup.Ongoing => new("Thường xuyên", "Ongoing"),
            DeskGroup.Unanswered => new("Chờ trả lời", "To be answered"),
            DeskGroup.Requested => new("Được đề nghị", "Requested"),
            _ => new("Chờ sự kiện", "Awaiting an event"),
        };
}
