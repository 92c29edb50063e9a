using System.Text.RegularExpressions;

namespace Dinh.Reading.Proofreading.Form;

/// <summary>The block in which the paper is signed: for whom, as what, by whom.</summary>
internal sealed partial class Signing
{
    private Signing(IReadOnlyList<Passage> lines)
    {
        Lines = lines;
        Titles = [.. lines.Where(l => TitleForm().IsMatch(l.Text))];
        Name = lines.LastOrDefault(l => NameForm().IsMatch(l.Text) && !l.IsUpper);
    }

    public IReadOnlyList<Passage> Lines { get; }

    /// <summary>"CHỦ TỊCH", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".</summary>
    public IReadOnlyList<Passage> Titles { get; }

    /// <summary>The line with the signer's name; null when there is none.</summary>
    public Passage? Name { get; }

    public bool IsOnBehalf => Lines.Any(l => BehalfForm().IsMatch(l.Text));

    /// <summary>A committee of the Party, the Front or a union decides as one: its deputy head signs for it, not for its head.</summary>
    public bool IsForCommittee => Lines.Any(l => CommitteeForm().IsMatch(l.Text));

    public bool IsFor =>
        Lines.Any(l =>
            l.Text.StartsWith("KT", StringComparison.Ordinal)
            || l.Text.StartsWith("TL", StringComparison.Ordinal)
            || l.Text.StartsWith("TUQ", StringComparison.Ordinal)
        );

    public static Signing Of(Galley galley) =>
        new([
            .. galley.Lines.Where(l =>
                l.Zone is Zone.Signature or Zone.Recipients && !l.Text.StartsWith('-') && !l.Text.StartsWith("Nơi", StringComparison.Ordinal)
            ),
        ]);

    [GeneratedRegex(
        @"^((KT|TL|TUQ|Q)\s?[.,]\s*)?(PHÓ |QUYỀN )?(CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|BÍ THƯ|CHÁNH|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|CHỈ HUY TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|THỦ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG)",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex TitleForm();

    [GeneratedRegex(
        @"^(((TS|ThS|BS|BSCK|BSCKI|BSCKII|CKI|CKII|DS|GS|PGS|KS|CN|LS|Ths)\.\s?)*|(Đại|Thượng|Trung|Thiếu) (tá|úy|tướng) )\p{Lu}\p{Ll}*( \p{Lu}\p{Ll}*){1,5}$",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex NameForm();

    [GeneratedRegex(@"^(TM|T/M)\s?[.,:]?\s*(BAN|BCH|BTV|BTT|BCĐ|ĐẢNG ỦY|ĐOÀN CHỦ TỊCH|TIỂU BAN)\b", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex CommitteeForm();

    [GeneratedRegex(@"^(TM|T/M|TL|TUQ)\s?[.,:]", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex BehalfForm();
}
