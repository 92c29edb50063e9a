using Dinh.Reading.Screening.Personal;

namespace Dinh.Reading.Screening.Walking;

/// <summary>What its owner has declared public: the numbers and addresses of offices.</summary>
internal static class Allowances
{
    public static IReadOnlySet<string> Of(IReadOnlyCollection<string>? allowed)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in allowed ?? [])
        {
            var folded = FoldedText.Of(entry).Trim();
            all.Add(folded);
            var digits = string.Concat(folded.Where(char.IsAsciiDigit));
            all.Add(digits);
            if (digits.StartsWith("84", StringComparison.Ordinal))
                all.Add("0" + digits[2..]);
            if (digits.StartsWith('0'))
                all.Add("84" + digits[1..]);
        }

        return all;
    }
}
