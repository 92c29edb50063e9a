using System.Text.RegularExpressions;
using Dinh.Law.Text;
using Dinh.Reading.Files;

namespace Dinh.Reading.Proofreading;

/// <summary>Tells header, title, preamble, body, recipients, signature and annex apart by the lines with which each begins.</summary>
internal static partial class Zones
{
    private static readonly string[] Kinds = ["ke hoach", "quyet dinh", "chuong trinh", "phuong an", "huong dan", "thong bao", "quy che", "de an", "cong van"];

    public static Zone[] Of(IReadOnlyList<SourceLine> lines)
    {
        var zones = new Zone[lines.Count];
        var zone = lines.Take(80).Any(l => IsKind(l.Text)) ? Zone.Header : Zone.Preamble;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = Bare(lines[i].Text);
            var isKind = zone == Zone.Header && IsKind(text);
            zone = text.Length == 0 ? zone : Next(zone, text, isKind);
            zones[i] = isKind ? Zone.Title : zone;
        }

        return zones;
    }

    private static Zone Next(Zone zone, string text, bool isKind)
    {
        if (isKind)
            return Zone.Title;
        if (zone == Zone.Header)
            return zone;
        if (IsRecipients(text))
            return Zone.Recipients;
        if (zone is Zone.Recipients or Zone.Signature)
            return AnnexForm().IsMatch(text) ? Zone.Annex : InClosing(zone, text);
        if (zone == Zone.Annex)
            return zone;
        if (zone == Zone.Body)
            return AuthorityForm().IsMatch(text) ? Zone.Signature : zone;
        if (OpensBody(text))
            return Zone.Body;
        return zone == Zone.Title && OpensPreamble(text) ? Zone.Preamble : zone;
    }

    private static Zone InClosing(Zone zone, string text) => zone == Zone.Recipients && SignerForm().IsMatch(text) ? Zone.Signature : zone;

    private static bool OpensBody(string text) => Marker.Of(text)?.Kind is MarkerKind.Roman or MarkerKind.Part || FirstNumber().IsMatch(text);

    private static bool OpensPreamble(string text) => text.Length > 140 || PreambleForm().IsMatch(text);

    private static bool IsKind(string text) => Bare(text) is { Length: > 4 and < 14 } bare && !bare.Any(char.IsLower) && Kinds.Contains(SearchText.Fold(bare));

    private static bool IsRecipients(string text) => text.Length < 200 && SearchText.Fold(text).StartsWith("noi nhan", StringComparison.Ordinal);

    private static string Bare(string text) => text.Trim(' ', '\t', '*', '#', '\u00A0', '_', ':');

    [GeneratedRegex(@"^(TM|KT|TL|TUQ|T/M|Q)\s?[.,:]\s*\p{Lu}{2}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex AuthorityForm();

    [GeneratedRegex(
        @"^((TM|KT|TL|TUQ|T/M|Q)\s?[.,:]\s*\p{Lu}{2}|(PHÓ |QUYỀN )?(CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|BÍ THƯ|CHÁNH|VIỆN TRƯỞNG|CHỈ HUY)(\s\p{Lu}+){0,6}\s*$)",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex SignerForm();

    [GeneratedRegex(@"^(Phụ lục|PHỤ LỤC|Biểu|BIỂU|Mẫu|MẪU|DANH SÁCH|LỊCH|BẢNG|ĐỀ CƯƠNG)\b", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex AnnexForm();

    [GeneratedRegex(@"^1\s?[.)]\s?\p{Lu}", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex FirstNumber();

    [GeneratedRegex(
        @"^(Căn cứ|Thực hiện .*\b(số|của)\b|Tiếp tục|Để |Nhằm|Ủy ban|Uỷ ban|UBND|Sở |Ban Thường|Ban Chỉ|Trường |Hội đồng|Phòng |Theo )",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex PreambleForm();
}
