namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>What the view of a register shows.</summary>
/// <param name="Address">The register's own page.</param>
public sealed record RegisterSheetModel(RegisterPage Page, string Address)
{
    public string Export => $"{Address}/xuat.xlsx{RegisterQuery.Same(Page.Filter)}";

    public string Print => Address + RegisterQuery.Same(Page.Filter, "in=1");
}
