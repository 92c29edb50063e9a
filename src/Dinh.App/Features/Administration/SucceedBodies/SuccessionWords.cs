using Dinh.Domain.People.Succeeding;
using Dinh.Law;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>How a choice of successor is said.</summary>
public static class SuccessionWords
{
    public static string Of(BodyHeir heir, HeirChoice choice) => choice.Body?.Name ?? heir.From.Name;

    public static Sentence Ground(HeirGround ground) =>
        ground switch
        {
            HeirGround.SameName => new("cùng tên ở đơn vị mới", "the same name in the new unit"),
            HeirGround.SameKind => new("cùng loại cơ quan", "the only body of that kind"),
            HeirGround.GoesOn => new("tiếp tục ở đơn vị mới", "goes on in the new unit"),
            _ => new("chưa có cơ quan cùng loại, UBND nhận", "no like body is known, so the People's Committee takes it"),
        };
}
