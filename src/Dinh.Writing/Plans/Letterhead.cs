using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law.Text;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>The boxes at the head of a paper: who issues it, number and symbol, the nation's name and motto, place and day.</summary>
public sealed partial record Letterhead
{
    /// <summary>The body above the issuer, in capitals; a name may take several lines.</summary>
    public IReadOnlyList<string> Superior { get; init; } = [];

    /// <summary>Who issues it, in capitals.</summary>
    public IReadOnlyList<string> Issuer { get; init; } = [];

    /// <summary>"Số: 08/KH-UBND".</summary>
    public string? Number { get; init; }

    /// <summary>"V/v …" of an official letter; "KHẨN"; what else stands below the number.</summary>
    public IReadOnlyList<string> BelowNumber { get; init; } = [];

    /// <summary>Quốc hiệu and Tiêu ngữ.</summary>
    public IReadOnlyList<string> Nation { get; init; } = [];

    /// <summary>"Bình Yên, ngày 15 tháng 01 năm 2026".</summary>
    public string? PlaceAndDay { get; init; }

    public bool IsEmpty => Superior.Count + Issuer.Count + Nation.Count + BelowNumber.Count == 0 && Number is null && PlaceAndDay is null;

    public static IReadOnlyList<string> Republic { get; } = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

    /// <summary>The head of a paper whose issuer is known by name: "UBND xã Bình Yên", "Sở Nội vụ tỉnh Nam Sơn".</summary>
    public static Letterhead Of(string issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        var committee = Committees().Match(issuer);
        var ofUnit = OfUnit().Match(issuer);
        var head = new Letterhead { Nation = Republic, Issuer = [Capitals(issuer)] };
        if (committee.Success)
            return head with { Issuer = ["ỦY BAN NHÂN DÂN", Capitals(committee.Groups["unit"].Value)] };
        return ofUnit.Success
            ? head with
            {
                Superior = [Capitals($"UBND {ofUnit.Groups["unit"].Value}")],
                Issuer = [Capitals(ofUnit.Groups["name"].Value)],
            }
            : head;
    }

    /// <summary>Sorts the lines of a head into its boxes.</summary>
    public static Letterhead Of(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var head = new Letterhead();
        foreach (var line in lines.SelectMany(Parted))
        {
            var folded = SearchText.Fold(line);
            head =
                Nations().IsMatch(folded) ? head with { Nation = [.. head.Nation, line] }
                : Days().IsMatch(folded) && !Numbers().IsMatch(folded) ? head with { PlaceAndDay = line }
                : Numbers().IsMatch(folded) ? head with { Number = line.Replace(" /", "/", StringComparison.Ordinal) }
                : Belows().IsMatch(folded) ? head with { BelowNumber = [.. head.BelowNumber, line] }
                : head with { Issuer = [.. head.Issuer, line] };
        }

        return head.Parted();
    }

    /// <summary>Some texts have number and day on one line, as they stand side by side on the page.</summary>
    private static string[] Parted(string line) =>
        NumberAndDay().Match(line) is { Success: true } both ? [both.Groups["number"].Value, both.Groups["day"].Value] : [line];

    /// <summary>The last body named is the issuer; a line that only names a unit goes on with the body before it.</summary>
    private Letterhead Parted()
    {
        var last = Issuer.Count - 1;
        while (last > 0 && GoesOn().IsMatch(SearchText.Fold(Issuer[last])))
            last--;
        return last <= 0 ? this : this with { Superior = [.. Issuer.Take(last)], Issuer = [.. Issuer.Skip(last)] };
    }

    private static string Capitals(string words) => words.ToUpper(CultureInfo.InvariantCulture);
}
