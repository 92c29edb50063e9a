using Dinh.App.Web;

namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>What the view of a register shows.</summary>
/// <param name="Address">The register's own page.</param>
/// <param name="Bodies">The bodies whose registers the reader keeps.</param>
public sealed record RegisterSheetModel(RegisterPage Page, string Address, IReadOnlyList<Held> Bodies)
{
    public string Export => $"{Address}/xuat.xlsx{RegisterQuery.Same(Page.Filter)}";

    public string Print => Address + RegisterQuery.Same(Page.Filter, "in=1");
}
