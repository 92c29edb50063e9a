using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;
using Dinh.Reading.Recognizing;

namespace Dinh.Reading;

/// <summary>Reads a plan out of lines: cleaning, outlining, recognizing. Whatever it is given, it answers with a reading.</summary>
public static class PlanReader
{
    public static PlanReading Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Recognizer.Read(Cleaner.Clean(source));
    }
}
