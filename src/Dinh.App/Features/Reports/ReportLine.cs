using Dinh.App.Web.Tags;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports;

/// <summary>One report in a list. Late, missing and nothing to report are three different things.</summary>
public sealed record ReportLine(Id<Report> Id, string Round, string Body, ReportState State, DateOnly DueOn, DateOnly? SentOn)
{
    public Id<ReportRound> RoundId { get; init; }

    public Id<Body> BodyId { get; init; }

    /// <summary>The duty to send it.</summary>
    public Id<Duty> DutyId { get; init; }

    public bool SaysNothing { get; init; }

    /// <summary>The report of the successor covers it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>How many bodies of before it covers.</summary>
    public int Parts { get; init; }

    /// <summary>It lies with the focal body, not with the receiver.</summary>
    public bool IsWithFocal { get; init; }

    /// <summary>The reader's body is to decide on it or to pass it on.</summary>
    public bool IsInHand { get; init; }

    public bool IsLate => SentOn > DueOn;

    /// <summary>Somebody must still send it, for the first time or once more.</summary>
    public bool IsAwaited => !IsJoined && State is ReportState.Open or ReportState.Returned;

    public bool IsMissingOn(DateOnly day) => SentOn is null && day > DueOn && !IsJoined;

    /// <summary>How many days after its day it was sent, or has not been sent; 0 where it came in time or still has time.</summary>
    public int DaysLateOn(DateOnly day) => IsJoined ? 0 : Math.Max(0, (SentOn ?? day).DayNumber - DueOn.DayNumber);

    /// <summary>Where it stands, as a word with its colour.</summary>
    public (StateKind Kind, Sentence Words) TagOn(DateOnly day) =>
        IsJoined ? (StateKind.Plain, new("Do đơn vị mới báo cáo", "Covered by its successor"))
        : IsMissingOn(day)
            ? (StateKind.Late, new($"Thiếu, quá {day.DayNumber - DueOn.DayNumber} ngày", $"Missing, {day.DayNumber - DueOn.DayNumber} days past due"))
        : State switch
        {
            ReportState.Open => (StateKind.Plain, SentOn is null ? new("Chưa gửi", "Not sent yet") : new("Mở lại", "Opened again")),
            ReportState.Returned => (StateKind.Soon, ReportWords.NameOf(State)),
            ReportState.Sent => (StateKind.Wait, IsWithFocal ? new("Ở đầu mối", "With the focal body") : new("Chờ duyệt", "To be decided on")),
            _ => (StateKind.Done, ReportWords.NameOf(State)),
        };
}
