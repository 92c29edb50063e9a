using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Units.Catalogues;

/// <summary>Lays lists of units over what is known: what is new is added, what is known stays, what only a person can say is asked.</summary>
/// <remarks>It changes nothing that is stored: the caller saves the units and changes, or throws them away after a dry run.</remarks>
public sealed class CatalogueMerge
{
    private readonly UnitRegister register;
    private readonly IReadOnlyDictionary<string, string> answers;
    private readonly HashSet<AdministrativeUnit> stored;
    private readonly List<AdministrativeUnit> added = [];
    private readonly List<CatalogueFinding> findings = [];
    private int known;
    private int corrected;

    private CatalogueMerge(IReadOnlyCollection<AdministrativeUnit> units, IReadOnlyDictionary<string, string> answers)
    {
        register = new(units);
        stored = [.. units];
        this.answers = answers;
    }

    /// <param name="catalogue">What the files say.</param>
    /// <param name="units">Every unit that is stored.</param>
    /// <param name="changes">Every change that is stored.</param>
    /// <param name="answers">What a person has answered, by the question's key.</param>
    public static MergedCatalogue Merge(
        Catalogue catalogue,
        IReadOnlyCollection<AdministrativeUnit> units,
        IReadOnlyCollection<UnitChange> changes,
        IReadOnlyDictionary<string, string> answers
    )
    {
        var merge = new CatalogueMerge(units, answers);
        merge.AddUnits(catalogue.Units);
        var successions = new SuccessionMerge(merge.register, answers, changes, catalogue.Ground);
        successions.Add(catalogue);
        merge.added.AddRange(successions.AddedUnits);
        merge.findings.AddRange(successions.Findings);
        return new(merge.added, successions.Added, merge.findings)
        {
            KnownUnits = merge.known,
            CorrectedUnits = merge.corrected,
            KnownChanges = successions.Known,
            WaitingRows = successions.Waiting,
        };
    }

    private void AddUnits(IEnumerable<UnitRow> rows)
    {
        var waiting = rows.ToList();
        int before;
        do
        {
            before = waiting.Count;
            waiting.RemoveAll(TryAdd);
        } while (waiting.Count > 0 && waiting.Count < before);

        findings.AddRange(
            waiting.Select(r => new CatalogueFinding(
                CatalogueFindingKind.Error,
                r.At,
                null,
                new(
                    $"{r.Name}: chưa có đơn vị cấp trên {Shown(r.Parent!)} trong danh mục; nhập danh sách cấp trên trước hoặc cùng lúc.",
                    $"{r.Name}: its parent {Shown(r.Parent!)} is not in the catalogue; import the list of parents first, or together."
                )
            ))
        );
    }

    private bool TryAdd(UnitRow row)
    {
        AdministrativeUnit? parent = null;
        if (row.Parent is { } key && (parent = register.ValidOn(key, row.From)) is null)
            return false;

        var code = row.Code ?? Asked(row);
        if (Namesake(row, code, parent) is { } namesake)
            return Decided(namesake, row, code!);

        if (Known(row, code, parent) is { } unit)
        {
            Meet(unit, row, code, parent);
            return true;
        }

        unit = new AdministrativeUnit(code, row.Name, row.Kind, parent, row.From);
        if (row.To is { } last)
            unit.EndsOn(last);
        register.Add(unit);
        added.Add(unit);
        return true;
    }

    private AdministrativeUnit? Known(UnitRow row, string? code, AdministrativeUnit? parent) =>
        (code is null ? null : register.Starting(code, row.From)) ?? (register.Below(parent, row.Name, row.From) is { Code: null } nameless ? nameless : null);

    // Two sources may give one unit two codes: a second unit of the same name in the same place is never taken for granted.
    private AdministrativeUnit? Namesake(UnitRow row, string? code, AdministrativeUnit? parent) =>
        code is null || register.Starting(code, row.From) is not null
            ? null
            : register
                .Named(row.Name)
                .FirstOrDefault(u =>
                    u.Code is not null && stored.Contains(u) && u.ParentId == parent?.Id && u.ValidFrom == row.From && UnitName.Same(u.Name, row.Name)
                );

    private bool Decided(AdministrativeUnit unit, UnitRow row, string code)
    {
        var key = $"same:{code}";
        if (!answers.TryGetValue(key, out var answer))
            findings.Add(CatalogueQuestion.TwoCodes(row.At, key, unit, code));
        else if (answer == code)
            register.Identify(unit, code);
        known++;
        return true;
    }

    private void Meet(AdministrativeUnit unit, UnitRow row, string? code, AdministrativeUnit? parent)
    {
        if (unit.Code is null && code is not null)
            register.Identify(unit, code);
        if (unit.ValidTo is null && row.To is { } last)
            unit.EndsOn(last);
        var moved = parent is not null && unit.ParentId != parent.Id;
        if (moved)
        {
            findings.Add(CatalogueRemark.Moved(row, parent!));
            unit.MoveBelow(parent!);
        }

        if (!moved && unit.Name == row.Name)
        {
            known++;
            return;
        }

        // Two spellings of one name ("Hoà", "Hòa") are no news.
        if (SearchText.Fold(unit.Name) != SearchText.Fold(row.Name))
            findings.Add(CatalogueRemark.Renamed(row, unit.Name));
        unit.Correct(row.Name, row.Kind);
        corrected++;
    }

    private string? Asked(UnitRow row)
    {
        var key = $"code:{SearchText.Fold(row.Name)}";
        if (answers.TryGetValue(key, out var code))
            return code;

        findings.Add(CatalogueQuestion.NoCode(row.At, key, row.Name));
        return null;
    }

    private static string Shown(UnitKey key) => key.Code is null ? key.Name : $"{key.Code} {key.Name}".Trim();
}
