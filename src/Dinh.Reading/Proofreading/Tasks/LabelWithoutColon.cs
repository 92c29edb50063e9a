using System.Text.RegularExpressions;
using Dinh.Law;

namespace Dinh.Reading.Proofreading.Tasks;

/// <summary>A label with its value right behind it and no colon between.</summary>
internal sealed partial class LabelWithoutColon : ProofRule
{
    public override string Key => "label.no-colon";

    public override Severity Severity => Severity.Note;

    public override Sentence Looks => Say("Nhãn thiếu dấu hai chấm.", "A label without its colon.");

    public override string Example => "- Thời gian hoàn thành quý IV năm 2023";

    internal override IEnumerable<Finding> Check(Galley galley)
    {
        if (LabelledField.In(galley).Count(f => f.Role is not null) < 3)
            yield break;

        foreach (var passage in galley.In(Zone.Body).Where(p => !p.IsCell))
        {
            var offset = passage.Marker is { Kind: MarkerKind.Bullet } marker ? marker.Length : 0;
            if (passage.Text.Length - offset > 120 || Form().Match(passage.Text[offset..]) is not { Success: true } match)
                continue;

            var name = match.Groups["l"].Value;
            yield return Mark(
                passage,
                offset,
                offset + match.Length,
                Say($"Sau nhãn “{name}” thiếu dấu hai chấm.", $"There is no colon after the label “{name}”."),
                Say($"Viết “{name}: …”.", $"Write “{name}: …”.")
            );
        }
    }

    [GeneratedRegex(
        @"^(?<l>Thời (gian|hạn) (thực hiện|hoàn thành|tổ chức)|(Cơ quan|Đơn vị|Bộ phận) (chủ trì|phối hợp|tham mưu))(?= (quý|Quý|tháng|Tháng|năm|Năm|trước|Trước|từ|Từ|thường|Thường|Sở|Phòng|UBND|Ủy ban|Văn phòng|Công an|Trường|Các|các) ?)",
        RegexOptions.ExplicitCapture,
        Patterns.Limit
    )]
    private static partial Regex Form();
}
