using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Who issues the paper: from the sentence that issues it, completed by the head of the sheet and by the place.</summary>
internal static partial class Issuers
{
    public static Quoted<string>? Of(Frame frame, Quoted<string>? place)
    {
        var head = LetterHead.Of(frame);
        if (Issuing(frame) is not { } named || IsPerson().IsMatch(named.Folded) && head.Any)
            return head.Issuer(frame);

        var quote = named.Quote();
        var name = Shorten(quote.Value);
        return quote with { Value = Complete(name, head, frame, place?.Value) };
    }

    /// <summary>"… ban hành Kế hoạch": what stands before it.</summary>
    private static Stretch? Issuing(Frame frame)
    {
        foreach (var line in frame.Preamble.Concat(frame.Body.Take(1)).Reverse())
        {
            foreach (var match in IssuesPlan().EnumerateMatches(line.Folded))
            {
                if (Subject(line.All.To(match.Index)) is { } subject)
                    return subject;
            }
        }

        return null;
    }

    /// <summary>The body that the words end with, from the last comma or sentence where one begins.</summary>
    private static Stretch? Subject(Stretch words)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (at > 0 && words.Text[at - 1] is not (',' or ';' or '.' or ':'))
                continue;
            var subject = words.From(at).Trim();
            if (Bodies.Begins(subject) && subject.Length < 150)
                return subject.To(Bodies.End(subject)).Bare();
        }

        return null;
    }

    private static string Complete(string name, LetterHead head, Frame frame, string? place)
    {
        if (UnitAtEnd().Match(name) is { Success: true } bare)
            return $"{name} {head.NameOf(bare.Value) ?? NameFromPlace(place) ?? NameInText(bare.Value, frame)}".Trim();
        if (Organ().Match(name) is { Success: true } organ)
            return $"{name} {head.NameOf(organ.Groups["unit"].Value) ?? NameFromPlace(place)}".Trim();
        if (NamedUnit().IsMatch(name))
            return name;
        if (head.Longer(name) is { } longer)
            return Committee().IsMatch(longer) && !NamedUnit().IsMatch(longer) && head.Unit is { } governed ? $"{longer} {governed}" : longer;
        return IsDepartment().IsMatch(name) && head.Unit is { } unit ? $"{name} {unit}" : name;
    }

    /// <summary>The place of issue bears the unit's name, except for a street or a district capital given with it.</summary>
    private static string? NameFromPlace(string? place) =>
        place is { Length: > 1 and < 30 } && char.IsUpper(place[0])
            ? NamedUnit().Match(place) is { Success: true } unit
                ? unit.Groups["name"].Value
                : place
            : null;

    private static string? NameInText(string unit, Frame frame)
    {
        var pattern = new Regex(
            $@"\b{Regex.Escape(unit)} (?<name>\p{{Lu}}\p{{Ll}}*( \p{{Lu}}\p{{Ll}}*)*)",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1)
        );
        return frame
            .Title.Select(t => t.ToString())
            .Concat(frame.Preamble.Concat(frame.Body.Reverse()).Select(l => l.Text))
            .Where(text => text.Contains(unit, StringComparison.OrdinalIgnoreCase))
            .Select(text => pattern.Match(text).Groups["name"].Value)
            .FirstOrDefault(name => name.Length > 1 && char.IsUpper(name[0]) && (name.Length == 1 || !name.All(char.IsUpper)));
    }

    internal static string Shorten(string name)
    {
        foreach (var full in (ReadOnlySpan<string>)["Ủy ban nhân dân", "Uỷ ban nhân dân", "Ủy ban Nhân dân", "Uỷ ban Nhân dân"])
        {
            if (name.StartsWith(full, StringComparison.Ordinal))
                return "UBND" + name[full.Length..];
        }

        return name;
    }

    /// <summary>central, province, district, commune or unit.</summary>
    public static string? LevelOf(string? issuer)
    {
        if (issuer is null)
            return null;

        var folded = Folding.Fold(issuer);
        if (UnitBody().IsMatch(folded))
            return "unit";
        var unit = LevelWord().Matches(folded).LastOrDefault()?.Value;
        return unit switch
        {
            "xa" or "phuong" or "thi tran" or "dac khu" => "commune",
            "huyen" or "quan" or "thi xa" or "huyen uy" or "thi uy" or "quan uy" => "district",
            "tinh" or "tinh uy" => "province",
            "thanh uy" => "province",
            "thanh pho" or "tp" or "tp." => Words.List("cities").Any(city => folded.EndsWith(city, StringComparison.Ordinal)) ? "province" : "district",
            _ => Central().IsMatch(folded) ? "central" : null,
        };
    }

    [GeneratedRegex(
        @"\b(xay dung|ban hanh|lap|de ra|thong nhat)( va [a-z ]{1,20}?)? (noi dung )?(ke hoach|chuong trinh|phuong an|huong dan)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex IssuesPlan();

    [GeneratedRegex(@"\b(tỉnh|[Tt]hành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UnitAtEnd();

    [GeneratedRegex(
        @"\b(tỉnh|[Tt]hành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?<name>[\p{Lu}\d]\S*( [\p{Lu}\d]\S*)*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedUnit();

    [GeneratedRegex(
        @"^(Sở|Phòng|Ban|Chi cục|Thanh tra|Trung tâm|Văn phòng|Hội|Liên đoàn|Đoàn|Đảng|Bộ Chỉ huy|Ủy ban|Thường trực|Công an|Tòa|Viện|Hội đồng|HĐND|MTTQ|Tiểu ban|Tổ)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex IsDepartment();

    [GeneratedRegex(@"^(Ban Chỉ đạo|Tiểu ban|Ban Tổ chức|Tổ công tác)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Committee();

    [GeneratedRegex(
        @"^(so |phong |truong (?!ban)|chi cuc|trung tam|cong ty|benh vien|ban quan ly|cong doan co so|chi bo|doan (kiem tra|giam sat|thanh tra|cong tac)|van phong|thanh tra|cuc |nha truong|doanh nghiep|vien |hoc vien|dai hoc|tram|kho bac|ngan hang|bao hiem|toa an|vien kiem sat|dang uy so|ban chap hanh cong doan|tong cong ty|hop tac xa|quy |bao |dai )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex UnitBody();

    [GeneratedRegex(
        @"\b(tinh uy|thanh uy|huyen uy|thi uy|quan uy|thanh pho|tp\.?|thi xa|thi tran|dac khu|tinh|huyen|quan|xa|phuong)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LevelWord();

    [GeneratedRegex(
        @"^(bo |chinh phu|thu tuong|uy ban trung uong|trung uong|tong |ban (to chuc|tuyen giao|dan van|noi chinh|kinh te) trung uong|quoc hoi|toa an nhan dan toi cao)|trung uong|viet nam$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Central();

    [GeneratedRegex(
        @"^(giam doc|pho giam doc|chu tich|hieu truong|thu truong|truong (ban|phong|doan)|bi thu|vien truong)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex IsPerson();

    /// <summary>"Tỉnh ủy", "Thành đoàn": the unit's name follows at once.</summary>
    [GeneratedRegex(@"\b(?<unit>[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Tt]hị|[Qq]uận) (đoàn|ủy|uỷ)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Organ();
}
