using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Cooperating;
using Dinh.Law.Time;

namespace Dinh.Domain.Duties;

/// <summary>How bodies are asked to take their parts: on which day, in which calendar, and who of them can only be requested.</summary>
/// <param name="On">The day from which they could know of it.</param>
/// <param name="Calendar">The calendar in which the days to answer are counted; null where no answer is awaited by a day.</param>
public sealed record Asking(DateOnly On, WorkingCalendar? Calendar = null)
{
    public Func<Id<Body>, bool> IsRequest { get; init; } = _ => false;

    /// <summary>The last day to answer.</summary>
    public DateOnly? AnswerBy(bool isRequest) =>
        Calendar is null ? null : AnswerTerms.On(isRequest ? AskedAs.Request : AskedAs.Order, On).DueAfter(On, Calendar);
}
