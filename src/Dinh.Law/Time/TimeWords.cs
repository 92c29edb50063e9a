namespace Dinh.Law.Time;

/// <summary>Reads the words in which Vietnamese plans state time.</summary>
public static class TimeWords
{
    /// <summary>The window, recurrence or awaited event that <paramref name="phrase"/> states; null when it states none.</summary>
    public static TimeReading? Read(string phrase, TimeContext context) => null;
}
