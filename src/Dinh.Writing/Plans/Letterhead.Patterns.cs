using System.Text.RegularExpressions;

namespace Dinh.Writing.Plans;

/// <summary>How the lines of a head are told apart.</summary>
public sealed partial record Letterhead
{
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
