using Dinh.Domain.Common;
using Dinh.Domain.Duties;

namespace Dinh.App.Features.Papers.SettleOwed;

/// <summary>How a form says what is decided of a duty: "giu", "dung", or "chuyen-" with the duty that takes it on.</summary>
public static class OwedWords
{
    public const string Keep = "giu";
    public const string End = "dung";
    public const string HandOn = "chuyen";

    public static string To(Id<Duty> heir) => $"{HandOn}-{heir}";

    /// <summary>Null for what says nothing.</summary>
    public static OwedChoice? Read(Id<Duty> duty, string? word) =>
        word switch
        {
            Keep => new(duty, OwedDeed.Keep),
            End => new(duty, OwedDeed.End),
            { Length: > 7 } when word.StartsWith($"{HandOn}-", StringComparison.Ordinal) && Id<Duty>.TryParse(word[7..], null, out var to) => new(
                duty,
                OwedDeed.HandOn,
                to
            ),
            _ => null,
        };

    public static OwedDeed? DeedOf(string? word) =>
        word switch
        {
            Keep => OwedDeed.Keep,
            End => OwedDeed.End,
            HandOn => OwedDeed.HandOn,
            _ => null,
        };
}
