using Dinh.Reading.Files;

namespace Dinh.Reading.Proofreading;

/// <summary>Reads a plan as a careful colleague would before it is signed.</summary>
public static class Proofreader
{
    public static IReadOnlyList<Finding> Check(SourceText source, PlanReading reading)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reading);
        return [];
    }
}
