using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;

namespace Dinh.Domain.Tests.Plans;

/// <summary>A draft with a head that leaves nothing to ask, one task and one report.</summary>
internal static class Some
{
    public static readonly Touch Clerk = new("Nguyễn Thị Hạnh", new(2024, 2, 1, 2, 14, 0, DateTimeKind.Utc));

    public static DraftField Field(string value, int line = 1) => new(value, value, [new(line, 0, value.Length)]);

    public static DraftPart Head =>
        new DraftPart("head", PartKind.Head)
            .With(FieldName.Kind, Field("KẾ HOẠCH"))
            .With(FieldName.Number, Field("31/KH-UBND"))
            .With(FieldName.Issuer, Field("UBND xã Định Biên"))
            .With(FieldName.Date, Field("31/01/2024"))
            .With(FieldName.Title, Field("Thực hiện dân chủ ở cơ sở năm 2024"))
            .With(FieldName.Year, Field("2024"));

    public static DraftPart Task =>
        new DraftPart("t1", PartKind.Task)
            .With(FieldName.Path, Field("II.1.1"))
            .With(FieldName.Title, Field("Tổ chức hội nghị quán triệt Luật", 7))
            .With(FieldName.Lead, Field("Văn phòng – Thống kê xã", 8))
            .With(FieldName.Coordinate, Field("Tư pháp – hộ tịch; Văn hóa - xã hội", 9))
            .With(FieldName.Time, Field("Quý III năm 2024", 10));

    public static DraftPart Report =>
        new DraftPart("r1", PartKind.Report)
            .With(FieldName.Title, Field("Báo cáo kết quả về Phòng Nội vụ", 20))
            .With(FieldName.Lead, Field("Văn phòng – Thống kê xã", 20))
            .With(FieldName.To, Field("Phòng Nội vụ", 20))
            .With(FieldName.Time, Field("trước ngày 15/12/2024", 20));

    public static DraftFinding Finding =>
        new("f1", "unit.other", FindingSeverity.Error, new(12, 3, 8), "xã Bảo Cường", new("Tên xã khác.", "Another commune."), new("Sửa lại.", "Mend it."));

    public static PlanDraft Draft(params DraftPart[] parts) =>
        PlanDraft.Upload(
            new(Id<Body>.New(), "ke-hoach.txt", "ab", Clerk),
            [new(1, "KẾ HOẠCH")],
            parts.Length == 0 ? [Head, Task, Report] : [Head, .. parts],
            [Finding]
        );
}
