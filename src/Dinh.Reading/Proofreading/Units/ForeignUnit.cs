using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Units;

/// <summary>Another unit's name where the issuer's belongs.</summary>
internal sealed partial class ForeignUnit : ProofRule
{
    public override string Key => "unit.foreign";

    public override Severity Severity => Severity.Error;

    public override Sentence Looks => Say("Tên đơn vị hành chính khác ở chỗ phải là tên đơn vị ban hành.", "Another unit's name where the issuer's belongs.");

    public override string Example => "(kế hoạch của xã Tân Khê) Quy chế của Ủy ban nhân dân xã Bản Phố";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var mentions = UnitMention.In(galley).ToList();
        if (Issuer.Of(mentions, galley) is not { } issuer)
            yield break;

        foreach (var mention in mentions.Where(m => m.Rank == issuer.Rank && m.Key != issuer.Key && IsOwnPlace(m)))
        {
            yield return Mark(
                mention.Passage,
                mention.Start,
                mention.End,
                Say(
                    $"Ở đây ghi “{mention.Level} {mention.Name}” trong khi đơn vị ban hành là “{issuer.Level} {issuer.Name}”.",
                    $"This says “{mention.Level} {mention.Name}”; the issuer is “{issuer.Level} {issuer.Name}”."
                ),
                Say($"Sửa thành “{issuer.Level} {issuer.Name}”.", $"Write “{issuer.Level} {issuer.Name}”.")
            );
        }
    }

    // "phối hợp với UBND xã …", "giáp xã …", "học tập kinh nghiệm tại xã …": another unit is meant.
    private static bool IsOwnPlace(UnitMention mention) =>
        mention.Passage.Zone is not Zone.Recipients && !mention.Passage.IsCell && !OtherForm().IsMatch(mention.Before) && !CitedForm().IsMatch(mention.Before);

    [GeneratedRegex(
        @"(với|giáp|cùng|tại các|sang|giữa|kinh nghiệm[^.;]*|mô hình[^.;]*|như|thăm|, )\s*((UBND|Ủy ban nhân dân|Đảng ủy|HĐND|Công an|các|của|tại|ở|xã [^.;]{2,20} và) )*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patterns.Limit
    )]
    private static partial Regex OtherForm();

    [GeneratedRegex(@"(\bsố \S+|/\d{4}|tháng \d{1,2} năm \d{4}) (của|,) [^.;]*$", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex CitedForm();
}
