using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.Tests.LocalActs;

internal static class Acts
{
    public const string Link = "/van-ban-co-so/x";

    public static LocalAct Draft(ActKind kind, DateOnly on, string words = "Điều 1. Giữ gìn đường làng sạch đẹp.")
    {
        var given = new NewAct(kind, "Quy ước xóm Đồng Đau", Id<Body>.New(), Id<Body>.New(), Id<Body>.New())
        {
            Proposal = kind == ActKind.VillageCode ? new(Proposer.Head, true) : null,
        };
        return LocalAct.Draft(Id<LocalAct>.New(), given, new(words, "Hoàng Thị Lan"), on);
    }

    public static Decision Decision(DateOnly on) => new(Id<Paper>.New(), "Quyết định 45/QĐ-UBND", "45/QĐ-UBND", on);

    /// <summary>Closes a duty by a paper.</summary>
    public static Duty Closed(Duty duty, DateOnly today)
    {
        duty.Supply(Id<Evidence>.New(), Proof.OfPaper("02/BB", today), EvidenceFor.Whole, Id<Person>.New(), today);
        return duty;
    }
}
