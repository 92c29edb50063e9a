using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Features.Leading;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class LeadingLinks
{
    public const string Page = "/lanh-dao";

    public const string Urge = "/lanh-dao/don-doc";

    public const string Xlsx = "/lanh-dao/xuat.xlsx";

    public static string Of(Id<Body> body, string? sort = null) => $"{Page}?co-quan={body}{(sort is null ? "" : $"&sap={sort}")}";

    public static string XlsxOf(Id<Body> body, string sort) => $"{Xlsx}?co-quan={body}&sap={sort}";

    /// <summary>Where one looks at what would be told before one calls.</summary>
    public static string UrgeOf(Id<Body> from, Id<Body> late) => $"{Urge}?cua={from}&co-quan={late}";
}
