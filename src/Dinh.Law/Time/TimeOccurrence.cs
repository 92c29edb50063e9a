namespace Dinh.Law.Time;

/// <summary>A phrase of time found inside prose.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Bounded">Whether words of limit ("trước", "từ", "trong") tie the time to what is to be done; false where a day or year is only named.</param>
/// <param name="Reading">What it states.</param>
public readonly record struct TimeOccurrence(int Start, int End, bool Bounded, TimeReading Reading);
