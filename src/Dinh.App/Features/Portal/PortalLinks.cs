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

    /// <summary>What of a board changes, for programs that read feeds.</summary>
    public static string BoardFeed(Id<AdministrativeUnit> unit, string? item = null) =>
        $"{DisclosureLinks.Board(unit)}/tin.atom{(item is null ? "" : $"?muc={item}")}";

    public static string VillageFeed(Id<Body> village) => $"{Village(village)}/tin.atom";

    /// <summary>Postings and broadcasts as a calendar.</summary>
    public static string BoardCalendar(Id<AdministrativeUnit> unit) => $"{DisclosureLinks.Board(unit)}/lich.ics";

    public static string VillageCalendar(Id<Body> village) => $"{Village(village)}/lich.ics";

    /// <summary>What is given out as data, and how it is described.</summary>
    public const string Data = "/du-lieu";

    public static string OpenData(Id<AdministrativeUnit>? unit, int year, string format = "csv") =>
        $"{Data}/cong-khai.{format}?nam={year}{(unit is { } known ? $"&don-vi={known}" : "")}";

    /// <summary>Where one asks to be written to.</summary>
    public static string Follow(Id<AdministrativeUnit> unit, Id<Body>? village = null, string? item = null) =>
        $"/theo-doi?don-vi={unit}{(village is { } known ? $"&thon={known}" : "")}{(item is null ? "" : $"&muc={item}")}";

    /// <summary>Where a letter's links lead: the secret says whose wish it is.</summary>
    public static string Followed(string secret) => $"/theo-doi/{secret}";

    private static string KeyOf(string item) => item.Length > 0 ? item : OtherItems;
}
