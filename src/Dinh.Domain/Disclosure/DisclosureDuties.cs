using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;

namespace Dinh.Domain.Disclosure;

/// <summary>What the law's list gives a body to make public.</summary>
public static class DisclosureDuties
{
    /// <param name="given">What falls due, with its day and the reason for it.</param>
    /// <param name="link">Where it is read on this site.</param>
    public static NewDuty Of(NewDue given, string link)
    {
        ArgumentNullException.ThrowIfNull(given);
        var (task, day) = (given.Task, given.Day);
        return new()
        {
            Key = given.DutyId,
            BodyId = given.BodyId,
            EnteredBy = given.BodyId,
            // The key says what is owed, not by which record: what two merged bodies both owed is then owed once.
            Source = new("disclosure", $"{task.Key}/{given.PeriodKey}", given.Name) { Link = link, Path = task.Item },
            Content = $"Công khai: {given.Name}",
            Detail = task.Note?.Vi,
            TaskKind = "disclosure",
            Window = WindowOf(task, day, given),
            On = given.Today,
            IsPublic = true,
        };
    }

    // What tells of a period cannot be made public before the period is over.
    private static DateOnly? FirstDayOf(NewDue given, DateOnly due)
    {
        var first =
            given is { Task.Due.Kind: DisclosureDueKind.AfterPeriod, Period: { } period } && period.To >= given.Today ? period.To.AddDays(1) : given.Today;
        return first < due ? first : null;
    }

    private static Window WindowOf(DisclosureTask task, DisclosureDay day, NewDue given)
    {
        var window = new Window
        {
            ReasonVi = day.Reason.Vi,
            ReasonEn = day.Reason.En,
            Basis = day.LocalGround ?? task.Basis.ToString(),
            Confidence = day.Confidence.ToString().ToLowerInvariant(),
        };
        return day.On is { } on
            ? window with
            {
                Kind = TimeKind.By,
                Start = FirstDayOf(given, on),
                End = on,
                Text = $"chậm nhất {WindowText.Day(on)}",
            }
            : window with
            {
                Kind = TimeKind.Conditional,
                Awaits = task.Due.Event?.Vi,
                DaysAfterEvent = day.Days,
                WorkingDays = day.Working,
                Text = day.Reason.Vi,
            };
    }
}
