using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Units;

/// <summary>The addresses of this module.</summary>
public static class UnitLinks
{
    public const string Find = "/don-vi";

    public const string ImportList = "/quan-tri/don-vi/nhap";

    /// <summary>One import: how far it is, and what it told.</summary>
    public static string Import(Guid job) => $"{ImportList}/{job}";

    public static string Read(Id<AdministrativeUnit> unit) => $"/don-vi/{unit}";
}
