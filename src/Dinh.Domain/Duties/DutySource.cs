namespace Dinh.Domain.Duties;

/// <summary>Nguồn: the paper or record that a duty comes from, so that a reader can click from the duty to the words. Duty knows no module above it.</summary>
/// <param name="Kind">The sort of record: "plan", "law", "finding", "promise".</param>
/// <param name="Key">Its key among its kind.</param>
/// <param name="Label">Its name for a reader: "Kế hoạch 31/KH-UBND".</param>
public sealed record DutySource(string Kind, string Key, string Label)
{
    public string Ref => $"{Kind}:{Key}";

    /// <summary>The printed markers of the item: "II.1.c".</summary>
    public string? Path { get; init; }

    /// <summary>Where the source can be read on this site; always a path, never another site.</summary>
    public string? Link { get; init; }

    /// <summary>The line of the source text where the words stand, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The words themselves.</summary>
    public string? Quote { get; init; }
}
