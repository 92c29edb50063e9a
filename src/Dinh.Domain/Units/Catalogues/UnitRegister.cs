using Dinh.Law.Text;

namespace Dinh.Domain.Units.Catalogues;

/// <summary>Every unit known so far, found by code and day, or by name below a parent.</summary>
internal sealed class UnitRegister
{
    private readonly Dictionary<string, List<AdministrativeUnit>> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AdministrativeUnit>> byName = new(StringComparer.Ordinal);

    public UnitRegister(IEnumerable<AdministrativeUnit> known)
    {
        foreach (var unit in known)
            Add(unit);
    }

    public void Add(AdministrativeUnit unit)
    {
        if (unit.Code is { } code)
            Listed(byCode, code).Add(unit);
        Listed(byName, unit.Folded).Add(unit);
    }

    public void Identify(AdministrativeUnit unit, string code)
    {
        unit.Identify(code);
        Listed(byCode, code).Add(unit);
    }

    public AdministrativeUnit? Starting(string code, DateOnly from) => Coded(code).FirstOrDefault(u => u.ValidFrom == from);

    public AdministrativeUnit? ValidOn(UnitKey key, DateOnly day)
    {
        if (key.Code is { } code)
            return Coded(code).FirstOrDefault(u => u.IsValidOn(day));

        var named = Named(key.Name).Where(u => u.IsValidOn(day)).ToList();
        return named.Find(u => u.ParentId is null) ?? (named is [var only] ? only : null);
    }

    /// <summary>The unit that stands today under that code.</summary>
    public AdministrativeUnit? Standing(UnitKey key) =>
        (key.Code is { } code ? Coded(code) : Named(key.Name)).Where(u => u.ValidTo is null).MaxBy(u => u.ValidFrom);

    public IEnumerable<AdministrativeUnit> Named(string name) => byName.GetValueOrDefault(SearchText.Fold(name), []);

    public AdministrativeUnit? Below(AdministrativeUnit? parent, string name, DateOnly from) =>
        Named(name).FirstOrDefault(u => u.ParentId == parent?.Id && u.ValidFrom == from);

    private List<AdministrativeUnit> Coded(string code) => byCode.GetValueOrDefault(code, []);

    private static List<AdministrativeUnit> Listed(Dictionary<string, List<AdministrativeUnit>> index, string key) =>
        index.TryGetValue(key, out var list) ? list : index[key] = [];
}
