namespace Dinh.Law.Time.Words;

/// <summary>What a limit says about the stretch it stands before.</summary>
internal enum Limit
{
    /// <summary>No limit word: the stretch is merely named.</summary>
    None,

    /// <summary>"trước": the day itself, or the last day before a longer stretch.</summary>
    Before,

    /// <summary>"chậm nhất", "đến hết": the last day of the stretch.</summary>
    Until,

    /// <summary>"từ", "kể từ".</summary>
    From,

    /// <summary>"sau": from the day after.</summary>
    After,

    /// <summary>"trong", "vào".</summary>
    Within,
}

/// <summary>One phrase of time, found between two words of a text.</summary>
internal sealed record Found(int From, int Next, TimeReading Reading)
{
    /// <summary>Whether a limit word ties the time to what is to be done, rather than naming it in passing.</summary>
    public bool Bounded { get; init; }

    /// <summary>Whether a due day without a year may be one that comes again every year.</summary>
    public Recurrence? Repeats { get; init; }
}
