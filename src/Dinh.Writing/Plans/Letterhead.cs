using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law.Text;
using Dinh.Writing.Blocks;

namespace Dinh.Writing.Plans;

/// <summary>The boxes at the head of a paper: who issues it, number and symbol, the nation's name and motto, place and day.</summary>
public sealed partial record Letterhead
{
    private const double LeftShare = 0.42;
    private const double HalfOfIssuer = 0.45;

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

    public IReadOnlyList<Block> Blocks()
    {
        if (IsEmpty)
            return [];

        List<SideRow> rows = [new([.. Names()], [.. Nations(Nation)])];
        if (Number is not null || PlaceAndDay is not null || BelowNumber.Count > 0)
        {
            IEnumerable<Block> left = BelowNumber.Select(l => new Paragraph(
                l,
                l.StartsWith("V/v", StringComparison.OrdinalIgnoreCase) ? Look.Subject : Look.Urgency
            ));
            rows.Add(
                new(
                    [.. Number is null ? left : left.Prepend(new Paragraph(Number, Look.Number))],
                    PlaceAndDay is null ? [] : [new Paragraph(PlaceAndDay, Look.PlaceAndDay)]
                )
            );
        }

        return [new SideBySide(rows, LeftShare)];
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

    private IEnumerable<Block> Names()
    {
        foreach (var line in Superior)
            yield return new Paragraph(line, Look.Superior);
        foreach (var line in Issuer)
            yield return new Paragraph(line, Look.Issuer);
        if (Issuer.Count > 0)
            yield return new Rule(Issuer.MaxBy(l => l.Length)!, Look.Issuer, HalfOfIssuer);
    }

    private static IEnumerable<Block> Nations(IReadOnlyList<string> lines)
    {
        foreach (var (line, at) in lines.Select((line, at) => (line, at)))
            yield return new Paragraph(line, at == 0 ? Look.National : Look.Motto);
        if (lines.Count > 0)
            yield return new Rule(lines[^1], lines.Count == 1 ? Look.National : Look.Motto, 1);
    }

    [GeneratedRegex(
        @"^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?<unit>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Committees();

    [GeneratedRegex(
        @"^(?<name>(Sở|Phòng|Ban|Văn phòng|Trung tâm|Chi cục|Thanh tra)\s.+?)\s+(?<unit>(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s\p{Lu}.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex OfUnit();

    [GeneratedRegex(
        "^(cong hoa xa hoi|doc lap|dang cong san viet nam|doan tncs ho chi minh)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Nations();

    [GeneratedRegex(
        @"^(?<number>Số\s*:?\s*\d*\s*/\S+)\s+(?<day>\p{Lu}.*,\s*ngày\s.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NumberAndDay();

    [GeneratedRegex(@"\bngay\b.*\bthang\b.*\bnam\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"^so\s*[:.]?\s*[\d…._]*\s*[a-z]?\s*[/\-]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(v/v|khan$|thuong khan$|hoa toc)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Belows();

    [GeneratedRegex(
        @"^(tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu|viet nam|khu vuc) |^[^a-z]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex GoesOn();
}
