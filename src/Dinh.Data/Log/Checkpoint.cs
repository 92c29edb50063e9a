using System.Globalization;

namespace Dinh.Data.Log;

/// <summary>What the log says of itself at one moment, to be signed: its name, how many entries, the root over them all, and when.</summary>
public sealed record Checkpoint(string Origin, TreeHead Tree, DateTime At)
{
    private const string Time = "time ";
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Null when the text is not exactly what a checkpoint looks like.</summary>
    public static Checkpoint? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('\n') is not [var origin, var size, var root, var time, ""] || origin.Length == 0 || !time.StartsWith(Time, StringComparison.Ordinal))
            return null;

        var hash = new byte[Merkle.HashSize];
        if (
            !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var leaves)
            || !Convert.TryFromBase64String(root, hash, out var length)
            || length != hash.Length
            || !DateTime.TryParseExact(time[Time.Length..], Instant, CultureInfo.InvariantCulture, Universal, out var at)
        )
            return null;

        var read = new Checkpoint(origin, new(leaves, hash), at);
        return read.Write() == text ? read : null;
    }

    public string Write() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Origin}\n{Tree.Size}\n{Convert.ToBase64String(Tree.Root)}\n{Time}{At.ToString(Instant, CultureInfo.InvariantCulture)}\n"
        );

    private const DateTimeStyles Universal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
}
