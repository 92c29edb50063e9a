using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;

namespace Dinh.Testing;

public static partial class A
{
    /// <summary>A value that was read at the beginning of a line.</summary>
    public static DraftField Read(string value, int line = 1) => new(value, value, [new(line, 0, value.Length)]);

    public static DraftPart HeadOf(Body issuer) =>
        new DraftPart("head", PartKind.Head)
            .With(FieldName.Kind, Read("KẾ HOẠCH"))
            .With(FieldName.Number, Read("12/KH-UBND"))
            .With(FieldName.Issuer, Read(issuer.Name))
            .With(FieldName.Date, Read("05/01/2026"))
            .With(FieldName.Title, Read("Thực hiện dân chủ ở cơ sở năm 2026"))
            .With(FieldName.Year, Read("2026"));

    public static DraftPart TaskOf(Body lead, string key = "t1") =>
        new DraftPart(key, PartKind.Task)
            .With(FieldName.Path, Read("II.1"))
            .With(FieldName.Title, Read("Tổ chức hội nghị quán triệt Luật", 2))
            .With(FieldName.Lead, Read(lead.Name, 3))
            .With(FieldName.Time, Read("Quý II năm 2026", 4));

    public static DraftPart ReportOf(Body from) =>
        new DraftPart("r1", PartKind.Report)
            .With(FieldName.Title, Read("Báo cáo kết quả thực hiện", 5))
            .With(FieldName.Lead, Read(from.Name, 5))
            .With(FieldName.Time, Read("trước ngày 15/12/2026", 5));

    /// <summary>A draft that leaves nothing to ask: one task and one report of the body that issued it.</summary>
    public static PlanDraft Draft(Body owner, params DraftPart[] parts) =>
        PlanDraft.Upload(
            new(owner.Id, "ke-hoach.txt", new('0', 64), new("Hoàng Thị Lan", new(2026, 3, 1, 3, 0, 0, DateTimeKind.Utc))),
            [
                new(1, "KẾ HOẠCH 12/KH-UBND"),
                new(2, "Tổ chức hội nghị quán triệt Luật"),
                new(3, $"{owner.Name} chủ trì"),
                new(4, "Quý II năm 2026"),
                new(5, "Báo cáo kết quả thực hiện trước ngày 15/12/2026"),
            ],
            parts.Length > 0 ? [HeadOf(owner), .. parts] : [HeadOf(owner), TaskOf(owner), ReportOf(owner)],
            [new("f1", "plan.no-number", FindingSeverity.Error, new(1, 0, 8), "KẾ HOẠCH", new("Thiếu số.", "No number."), new("Ghi số.", "Write it."))]
        );
}
