using Dinh.Law.Time;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>The one event that a plan is about.</summary>
internal static class Events
{
    public static PlanEvent? Of(Heading root, string? title, TimeContext time) => null;
}
