namespace Dinh.Domain.Plans;

/// <summary>One line of the uploaded file, as the review page shows it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Page">From 1; 0 where the format does not tell.</param>
public sealed record DraftLine(int Number, string Text, int Page = 0, bool IsRow = false);

/// <summary>A stretch of characters in one line: where a value was read.</summary>
public readonly record struct DraftPlace(int Line, int Start, int End);

/// <summary>What a field of a draft says.</summary>
public enum FieldName
{
    /// <summary>Loại văn bản.</summary>
    Kind,
    Number,
    Issuer,
    Place,
    Date,
    Title,
    Year,

    /// <summary>Căn cứ, one a line.</summary>
    Bases,

    /// <summary>Nơi nhận, one a line.</summary>
    Recipients,
    SignerTitle,
    Signer,

    /// <summary>The markers as printed: "II.1.c".</summary>
    Path,
    Detail,

    /// <summary>Chủ trì: bodies, parted by semicolons. For a report: who owes it.</summary>
    Lead,

    /// <summary>Tham mưu.</summary>
    Advise,

    /// <summary>Phối hợp.</summary>
    Coordinate,
    Form,

    /// <summary>The words of time, as <see cref="Dinh.Law.Time.TimeWords"/> reads them.</summary>
    Time,
    TaskKind,

    /// <summary>Whom a report is sent to.</summary>
    To,

    /// <summary>Through whom it is sent.</summary>
    Via,
    Venue,
}

/// <summary>A value as it was read, and as it stands after the clerk's corrections.</summary>
/// <param name="Read">What the machine read; empty when it read nothing.</param>
/// <param name="Value">What stands now.</param>
/// <param name="Places">Where it was read.</param>
public sealed record DraftField(string Read, string Value, IReadOnlyList<DraftPlace> Places)
{
    public static DraftField Empty { get; } = new("", "", []);

    public bool IsCorrected => !string.Equals(Read, Value, StringComparison.Ordinal);

    /// <summary>The bodies that a field of roles names.</summary>
    public IEnumerable<string> Names => Value.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
