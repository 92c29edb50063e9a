using Dinh.App.Features.Disclosure;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Portal;

/// <summary>The addresses of what is shown to everybody.</summary>
public static class PortalLinks
{
    /// <summary>The provinces side by side.</summary>
    public const string Country = "/cong-khai/toan-quoc";

    /// <summary>How the plans, lists and reports about disclosing itself are asked for, which are no item of the law's list.</summary>
    public const string OtherItems = "khac";

    public static string Province(Id<AdministrativeUnit> unit) => $"/cong-khai/tinh/{unit}";

    public static string Province(Id<AdministrativeUnit> unit, int year, string item) => $"{Province(unit)}?nam={year}&muc={KeyOf(item)}";

    /// <summary>What of one item a commune still owes.</summary>
    public static string Missing(Id<AdministrativeUnit> unit, int year, string item) => $"{DisclosureLinks.Board(unit)}?nam={year}&muc={KeyOf(item)}";

    public static string Village(Id<Body> village) => $"/cong-khai/thon/{village}";

    private static string KeyOf(string item) => item.Length > 0 ? item : OtherItems;
}
