namespace Dinh.Reading.Outlining;

/// <summary>What an item is marked with.</summary>
internal enum MarkerKind
{
    None,

    /// <summary>"Phần thứ nhất".</summary>
    Part,

    /// <summary>"A."</summary>
    Capital,

    /// <summary>"II."</summary>
    Roman,

    /// <summary>"1."</summary>
    Number,

    /// <summary>"1.2.", "1.2.3."</summary>
    Decimal,

    /// <summary>"1)"</summary>
    Counted,

    /// <summary>"a)"</summary>
    Letter,

    /// <summary>"(1)", "(i)"</summary>
    Bracketed,

    /// <summary>"-", "•"</summary>
    Dash,

    /// <summary>"+"</summary>
    Plus,
}

/// <param name="Label">As printed, without its stops: "II", "1.2", "đ"; empty for dashes.</param>
/// <param name="Length">How many characters of the line it takes, the space after it included.</param>
internal readonly record struct Marker(MarkerKind Kind, string Label, int Length)
{
    public static readonly Marker None = new(MarkerKind.None, "", 0);

    public bool IsCounted => Kind is > MarkerKind.None and < MarkerKind.Dash;

    public bool IsBullet => Kind is MarkerKind.Dash or MarkerKind.Plus;
}
