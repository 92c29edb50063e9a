using System.Security.Cryptography;
using System.Text;

namespace Dinh.Domain.Households;

/// <summary>One household of a copy.</summary>
/// <param name="Household">Its key.</param>
/// <param name="Number">Its number on the roll.</param>
/// <param name="Name">Of the representative.</param>
/// <param name="Born">As it was written; empty where it is not known.</param>
/// <param name="Substitutes">Who may come in the representative's stead.</param>
public sealed record CopyLine(Guid Household, int Number, string Name, string Born, string Address, IReadOnlyList<string> Substitutes);

/// <summary>A roll as it is frozen: its households in one order, whatever order they came in, under a salt of its own.</summary>
/// <remarks>
/// Each household has a salt made of the copy's salt and its key, so that one line can be proved to its household without opening any
/// other; the hash of the copy is the hash of the lines' hashes in the order of the keys. Without the salt, names cannot be tried out.
/// </remarks>
public sealed class RollCopy
{
    public const int SaltBytes = 32;
    private const string Form = "dinh.roll.1";

    /// <param name="village">The key of the village.</param>
    /// <param name="day">The day on which it was frozen.</param>
    public RollCopy(Guid village, DateOnly day, IEnumerable<CopyLine> lines, byte[] salt)
    {
        ArgumentNullException.ThrowIfNull(salt);
        if (salt.Length < SaltBytes)
            throw new ArgumentException("A short salt can be tried out.", nameof(salt));
        (Village, Day, Salt) = (village, day, salt);
        Lines = [.. lines.OrderBy(l => $"{l.Household:n}", StringComparer.Ordinal)];
        Hash = HashOf(string.Join('\n', Lines.Select(HashOf).Prepend($"{Form} {village:n} {day:yyyy-MM-dd} {Lines.Count}")));
    }

    public Guid Village { get; }

    public DateOnly Day { get; }

    public IReadOnlyList<CopyLine> Lines { get; }

    public byte[] Salt { get; }

    /// <summary>SHA-256 in small hexadecimal letters.</summary>
    public string Hash { get; }

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    /// <summary>The hash of one line, by which its household finds itself in the copy.</summary>
    public string HashOf(CopyLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Convert.ToHexStringLower(HMACSHA256.HashData(SaltOf(line.Household), Encoding.UTF8.GetBytes(Written(line))));
    }

    /// <summary>What must be told to one household so that it can reckon the hash of its own line.</summary>
    public byte[] SaltOf(Guid household) => HMACSHA256.HashData(Salt, household.ToByteArray(bigEndian: true));

    public CopyDifference DifferenceFrom(RollCopy former)
    {
        ArgumentNullException.ThrowIfNull(former);
        var before = former.Lines.ToDictionary(l => l.Household, Written);
        var now = Lines.ToDictionary(l => l.Household, Written);
        return new(
            now.Keys.Count(k => !before.ContainsKey(k)),
            before.Keys.Count(k => !now.ContainsKey(k)),
            now.Count(l => before.TryGetValue(l.Key, out var was) && was != l.Value)
        );
    }

    // Lengths before the words, so that no two lists are written alike.
    private static string Written(CopyLine line) =>
        string.Concat(
            new[] { $"{line.Household:n}", $"{line.Number}", line.Name, line.Born, line.Address }
                .Concat(line.Substitutes.Order(StringComparer.Ordinal))
                .Select(w => w.Normalize(NormalizationForm.FormC))
                .Select(w => $"{w.Length}:{w};")
        );

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
