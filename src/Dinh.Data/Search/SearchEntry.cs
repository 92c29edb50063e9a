using System.Security.Cryptography;
using System.Text;

namespace Dinh.Data.Search;

/// <summary>How something that was made public stands.</summary>
public enum SearchState
{
    Standing,

    /// <summary>It stands with other words than those that went out first.</summary>
    Corrected,

    /// <summary>Its place is still told, without its words.</summary>
    Withdrawn,
}

/// <summary>Mục tra cứu: one thing that everybody may find, with what a line of results shows of it. It is written in the transaction of the deed that made it public.</summary>
public sealed record SearchEntry
{
    private const char Between = '\n';

    private const int BitsOfChance = 41;

    /// <summary>Day first, then a hash of the ref: the newest have the greatest, and writing the index anew gives everything its number again.</summary>
    public required long Number { get; init; }

    /// <summary>"publication:0192…".</summary>
    public required string Ref { get; init; }

    public required string Kind { get; init; }

    public required Guid Key { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    public required string BodyName { get; init; }

    /// <summary>The key of the item of the law's list that it stands under; null where it stands under none.</summary>
    public string? ItemKey { get; init; }

    public required DateOnly Day { get; init; }

    public required SearchState State { get; init; }

    public required string Title { get; init; }

    /// <summary>The words from which a passage is shown.</summary>
    public required string Text { get; init; }

    /// <summary>The units of former days for which its unit answers, one a line.</summary>
    public required string Former { get; init; }

    /// <summary>The names of the units above it, of today and of former days, one a line.</summary>
    public required string Above { get; init; }

    /// <summary>The files whose words find it: see <see cref="SearchedFile.Read"/>.</summary>
    public required string Files { get; init; }

    /// <summary>A hash of all that it is found by and shows: what has not changed is not written again.</summary>
    public required string Print { get; init; }

    /// <summary>Every name by which people know the place where it stands.</summary>
    public IEnumerable<string> PlaceNames => $"{UnitName}{Between}{Former}{Between}{Above}".Split(Between, StringSplitOptions.RemoveEmptyEntries);

    public static long NumberOf(DateOnly day, string reference)
    {
        var hash = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(reference)));
        return ((long)day.DayNumber << BitsOfChance) | (long)(hash >> (64 - BitsOfChance));
    }

    /// <summary>The day that a number stands for.</summary>
    public static DateOnly DayOf(long number) => DateOnly.FromDayNumber((int)(number >> BitsOfChance));
}

/// <summary>Từ tra cứu: the words by which an entry is found. Each store keeps them in its own full-text index, and only there.</summary>
public sealed record SearchTokens
{
    public required long Number { get; init; }

    /// <summary>Distinct words, one space between: see <see cref="Token"/>.</summary>
    public required string Words { get; init; }
}
