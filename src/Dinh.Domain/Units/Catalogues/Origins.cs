using Dinh.Law.Text;

namespace Dinh.Domain.Units.Catalogues;

/// <summary>Holds what a list says a unit was formed from against what the successors say.</summary>
internal static class Origins
{
    private static readonly string[] Between = [", ", " và "];

    public static IEnumerable<CatalogueFinding> Compare(IEnumerable<UnitRow> units, IEnumerable<SuccessionMerge.Pair> pairs)
    {
        var succeeded = pairs.ToLookup(p => p.To.Code, p => p.From.Name, StringComparer.Ordinal);
        foreach (var row in units.Where(u => u.FormedFrom is { Length: > 0 } && u.Code is not null && succeeded.Contains(u.Code)))
        {
            List<string> formers = [.. succeeded[row.Code]];
            List<string> listed = [.. row.FormedFrom!.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            if (!Agree(listed, formers))
                yield return CatalogueQuestion.OtherOrigins(row.At, row.Name, listed, formers);
        }
    }

    // "không sáp nhập" names none; an abbreviation such as TPHCM agrees with whatever single name is left over.
    private static bool Agree(List<string> listed, List<string> formers)
    {
        if (listed is [var only] && formers.Count == 1 && !formers.Exists(f => Same(f, only)))
            return !IsUnit(only);

        var unmatched = listed.Where(l => !formers.Exists(f => Same(f, l))).ToList();
        var left = formers.Where(f => !listed.Exists(l => Same(f, l))).ToList();
        return unmatched.Count == left.Count && unmatched.TrueForAll(u => !IsUnit(u));
    }

    private static bool Same(string one, string other) => SearchText.Fold(one) == SearchText.Fold(other);

    private static bool IsUnit(string words) => UnitName.KindOf(words).Length > 0;
}
