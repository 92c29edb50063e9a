using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A task given to a body above the one that issues the plan.</summary>
internal sealed partial class LeadAbove : ProofRule
{
    public override string Key => "task.lead-above";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Giao chủ trì cho cơ quan cấp trên của đơn vị ban hành.", "A task led by a body above the issuer.");

    public override string Example => "(kế hoạch của thị xã) Đơn vị chủ trì: UBND tỉnh";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        var above = galley.Reading.Level switch
        {
            "commune" => AboveCommune(),
            "district" => AboveDistrict(),
            "province" => AboveProvince(),
            _ => null,
        };
        if (above is null)
            return [];

        return from task in galley.Reading.Tasks
            from lead in task.Lead
            where lead.Places.Count > 0 && above.IsMatch(lead.Value)
            select new Finding(
                Key,
                Severity,
                lead.Places[0],
                lead.Value,
                Say(
                    $"“{lead.Value}” là cơ quan cấp trên; kế hoạch này không giao việc cho cơ quan đó được.",
                    $"“{lead.Value}” stands above the issuer, which cannot give it work."
                ),
                Say(
                    "Ghi đơn vị của cấp mình tham gia hoặc tham mưu; nói rõ theo kế hoạch nào của cấp trên.",
                    "Name who takes part at your own level, and by which plan of the upper level."
                )
            );
    }

    [GeneratedRegex(
        @"^(UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Sở|Bộ) .*\b(tỉnh|huyện|thị xã|quận)$|^(UBND|Ủy ban nhân dân) (tỉnh|huyện)|^(Bộ|Chính phủ)\b",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex AboveCommune();

    [GeneratedRegex(
        @"^(UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân) tỉnh|^(Bộ|Chính phủ)\b(?! Chỉ huy| Tư lệnh)",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex AboveDistrict();

    [GeneratedRegex(@"^(Bộ|Chính phủ|Thủ tướng)\b(?! [Cc]hỉ huy| [Tt]ư lệnh| phận)", RegexOptions.ExplicitCapture, Patterns.Limit)]
    private static partial Regex AboveProvince();
}
