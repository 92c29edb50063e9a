namespace Dinh.Reading.Matching;

/// <summary>One task of any plan, as far as comparing goes: what is done, who does it and when. It knows no record and no file.</summary>
/// <param name="Key">How the caller knows it.</param>
public sealed record TaskText(string Key, string Title)
{
    /// <summary>The rest of its words.</summary>
    public string Detail { get; init; } = "";

    /// <summary>conference, publicity, training, …; empty when none fits.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The bodies that it names, parted by semicolons.</summary>
    public string Roles { get; init; } = "";

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }
}
