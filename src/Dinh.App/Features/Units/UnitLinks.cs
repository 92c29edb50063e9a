using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Units;

/// <summary>The addresses of this module.</summary>
public static class UnitLinks
{
    public const string Find = "/don-vi";

    public static string Read(Id<AdministrativeUnit> unit) => $"/don-vi/{unit}";
}
