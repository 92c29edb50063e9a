using Dinh.Law;

namespace Dinh.App.Features.Duties;

/// <summary>The kinds of task by which a board can be filtered; the keys are what the reader of plans gives.</summary>
public static class TaskKinds
{
    public static readonly IReadOnlyDictionary<string, Sentence> Names = new Dictionary<string, Sentence>
    {
        ["conference"] = new("Hội nghị", "Conference"),
        ["publicity"] = new("Tuyên truyền, phổ biến", "Publicity"),
        ["training"] = new("Tập huấn, bồi dưỡng", "Training"),
        ["resolution"] = new("Nghị quyết", "Resolution"),
        ["regulation"] = new("Quy chế, quy định", "Regulation"),
        ["convention"] = new("Hương ước, quy ước", "Village convention"),
        ["document_review"] = new("Rà soát văn bản", "Review of documents"),
        ["guidance"] = new("Hướng dẫn", "Guidance"),
        ["inspection"] = new("Kiểm tra", "Inspection"),
        ["reporting"] = new("Báo cáo", "Reporting"),
        ["budget"] = new("Kinh phí", "Budget"),
        ["disclosure"] = new("Công khai", "Disclosure"),
        ["dialogue_petitions"] = new("Đối thoại, tiếp dân", "Dialogue and petitions"),
        ["supervision"] = new("Giám sát", "Supervision"),
        ["recognition"] = new("Khen thưởng", "Recognition"),
        ["internal_democracy"] = new("Dân chủ trong cơ quan", "Democracy in the office"),
        ["planning"] = new("Xây dựng kế hoạch", "Planning"),
    };
}
