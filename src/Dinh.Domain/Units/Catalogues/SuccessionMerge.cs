using Dinh.Domain.Common;
using Dinh.Law.Text;

namespace Dinh.Domain.Units.Catalogues;

/// <summary>Turns rows of successors into changes between units; a former unit that no list has is taken from the row itself.</summary>
internal sealed class SuccessionMerge(UnitRegister register, IReadOnlyDictionary<string, string> answers, IEnumerable<UnitChange> changes, string? ground)
{
    private readonly Dictionary<(Id<AdministrativeUnit> From, Id<AdministrativeUnit>? To), UnitChange> stored = changes.ToDictionary(c => (c.FromId, c.ToId));

    public List<UnitChange> Added { get; } = [];

    public List<AdministrativeUnit> AddedUnits { get; } = [];

    public List<CatalogueFinding> Findings { get; } = [];

    public int Known { get; private set; }

    public int Waiting { get; private set; }

    public void Add(Catalogue catalogue)
    {
        var pairs = new List<Pair>();
        foreach (var rows in catalogue.Successors.GroupBy(r => r.New))
        {
            if (Successor(rows.Key, [.. rows]) is not { } successor)
                continue;

            pairs.AddRange(rows.Select(r => new Pair(r, Former(r, successor.ValidFrom.AddDays(-1)), successor)));
        }

        Change(pairs);
        Change([.. Above(pairs)]);
        Findings.AddRange(Origins.Compare(catalogue.Units, Above(pairs)));
    }

    private AdministrativeUnit? Successor(UnitKey key, IReadOnlyList<SuccessorRow> rows)
    {
        if (register.Standing(key) is { } found)
            return found;

        var question = $"successor:{key.Code ?? SearchText.Fold(key.Name)}";
        if (answers.TryGetValue(question, out var code) && register.Standing(new(code, "")) is { } answered)
            return answered;

        var province = register.Standing(rows[0].NewProvince);
        Waiting += rows.Count;
        Findings.Add(
            CatalogueQuestion.NoSuccessor(
                rows[0].At,
                question,
                key,
                register.Named(key.Name).Where(u => u.ValidTo is null && u.ParentId == province?.Id),
                rows.Count
            )
        );
        return null;
    }

    private AdministrativeUnit Former(SuccessorRow row, DateOnly lastDay)
    {
        if (row.OldCode is { } code && register.ValidOn(new(code, row.OldName), lastDay) is { } found)
            return found;

        var province = register.ValidOn(row.OldProvince, lastDay) ?? Remember(row.OldProvince.Code, row.OldProvince.Name, null, lastDay);
        var above = register.Below(province, row.OldParent, AdministrativeUnit.BeforeRecords);
        if (row.OldName.Length > 0)
            return Remember(row.OldCode, row.OldName, above ?? Remember(null, row.OldParent, province, lastDay), lastDay);

        return Codeless(row, province, above, lastDay);
    }

    private AdministrativeUnit Codeless(SuccessorRow row, AdministrativeUnit province, AdministrativeUnit? above, DateOnly lastDay)
    {
        above ??= Remember(null, row.OldParent, province, lastDay);
        if (above.Code is not null)
            return above;

        var question = $"code:{SearchText.Fold(row.OldParent)}";
        if (answers.TryGetValue(question, out var code))
            register.Identify(above, code);
        else
            Findings.Add(CatalogueQuestion.NoCode(row.At, question, row.OldParent));
        return above;
    }

    private AdministrativeUnit Remember(string? code, string name, AdministrativeUnit? parent, DateOnly lastDay)
    {
        var unit = new AdministrativeUnit(code, name, UnitName.KindOf(name), parent, AdministrativeUnit.BeforeRecords);
        unit.EndsOn(lastDay);
        register.Add(unit);
        AddedUnits.Add(unit);
        return unit;
    }

    // A former province passes to the province that its parts passed to: the tables of successors speak of the parts alone.
    private IEnumerable<Pair> Above(IEnumerable<Pair> pairs) =>
        from pair in pairs
        let lastDay = pair.To.ValidFrom.AddDays(-1)
        let former = register.ValidOn(pair.Row.OldProvince, lastDay)
        let successor = register.Standing(pair.Row.NewProvince)
        where former is not null && successor is not null
        group pair.Row by (former, successor) into parts
        select new Pair(parts.First() with { Divided = false }, parts.Key.former, parts.Key.successor);

    private void Change(IReadOnlyList<Pair> pairs)
    {
        var origins = pairs.GroupBy(p => p.To.Id).ToDictionary(g => g.Key, g => g.Select(p => p.From.Id).Distinct().Count());
        foreach (var pair in pairs)
        {
            var kind = KindOf(pair, origins[pair.To.Id] > 1);
            if (stored.TryGetValue((pair.From.Id, pair.To.Id), out var change))
            {
                // How many others went there too depends on which rows this file has; whether it was split does not.
                if (change.Divided != pair.Row.Divided)
                    change.Correct(kind);
                Known++;
                continue;
            }

            change = new(kind, pair.To.ValidFrom, pair.From.Id, pair.To.Id) { Ground = ground };
            stored.Add((pair.From.Id, pair.To.Id), change);
            Added.Add(change);
        }
    }

    private static UnitChangeKind KindOf(Pair pair, bool several) =>
        pair.Row.Divided ? UnitChangeKind.Split
        : several ? UnitChangeKind.Merge
        : pair.From.Folded == pair.To.Folded ? UnitChangeKind.Keep
        : UnitChangeKind.Rename;

    internal sealed record Pair(SuccessorRow Row, AdministrativeUnit From, AdministrativeUnit To);
}
