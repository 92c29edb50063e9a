using Dinh.App.Web.Keeping;
using Dinh.Data.Stamps;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Dinh.Law;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Units.ReadUnit;

[KeptPage]
public sealed class ReadUnitPage(ReadUnitQuery units) : PageModel
{
    public UnitSheet Sheet { get; private set; } = null!;

    public async Task OnGetAsync(Id<AdministrativeUnit> id, CancellationToken stop)
    {
        await HttpContext.KeepAsync(new(PublicPlaces.Papers));
        Sheet = await units.ReadAsync(id, stop);
    }

    public static Sentence WordsOf(UnitChangeKind kind) =>
        kind switch
        {
            UnitChangeKind.Keep => new("giữ nguyên", "kept"),
            UnitChangeKind.Rename => new("đổi tên, đổi loại", "renamed"),
            UnitChangeKind.Merge => new("sáp nhập cả vào đây", "merged into it"),
            UnitChangeKind.Split => new("chia một phần vào đây", "a part came to it"),
            _ => new("giải thể", "abolished"),
        };
}
