using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Units.Catalogues;

/// <summary>Lays lists of units over what is known: what is new is added, what is known stays, what only a person can say is asked.</summary>
/// <remarks>It changes nothing that is stored: the caller saves the units and changes, or throws them away after a dry run.</remarks>
public sealed class CatalogueMerge
{
    private readonly UnitRegister register;
    private readonly IReadOnlyDictionary<string, string> answers;
    private readonly List<AdministrativeUnit> added = [];
    private readonly List<CatalogueFinding> findings = [];
    private int known;
    private int corrected;

    private CatalogueMerge(IEnumerable<AdministrativeUnit> units, IReadOnlyDictionary<string, string> answers)
    {
        register = new(units);
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
        if (Known(row, code, parent) is { } unit)
        {
            Meet(unit, row, code);
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

    private void Meet(AdministrativeUnit unit, UnitRow row, string? code)
    {
        if (unit.Code is null && code is not null)
            register.Identify(unit, code);
        if (unit.ValidTo is null && row.To is { } last)
            unit.EndsOn(last);
        if (unit.Name != row.Name)
        {
            var other = SearchText.Fold(unit.Name) != SearchText.Fold(row.Name);
            if (other)
                findings.Add(
                    new(
                        CatalogueFindingKind.Remark,
                        row.At,
                        null,
                        new(
                            $"{code}: tên \"{unit.Name}\" được sửa thành \"{row.Name}\" theo tệp.",
                            $"{code}: the name \"{unit.Name}\" becomes \"{row.Name}\", as the file has it."
                        )
                    )
                );
            unit.Correct(row.Name, row.Kind);
            corrected++;
            return;
        }

        known++;
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
