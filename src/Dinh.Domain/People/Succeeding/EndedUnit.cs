using Dinh.Domain.Units;

namespace Dinh.Domain.People.Succeeding;

/// <summary>A unit that has ended, with the units that answer for it now.</summary>
/// <param name="Successors">In the order of their names; none when it was abolished.</param>
/// <param name="Superior">The unit that stands today where its superior stood; null when nobody does.</param>
/// <param name="WithItsLevel">Whether no change names it and it ended with its whole level, as the districts did on 01/7/2025: then no unit of its kind succeeds.</param>
public sealed record EndedUnit(AdministrativeUnit Unit, IReadOnlyList<AdministrativeUnit> Successors, AdministrativeUnit? Superior, bool WithItsLevel)
{
    public DateOnly LastDay => Unit.ValidTo ?? DateOnly.MaxValue;

    /// <summary>The unit that is proposed: the superior where a whole level ended, else the one that bears the same name, else the first.</summary>
    public AdministrativeUnit? Proposed
    {
        get
        {
            if (Successors.Count == 0 || (WithItsLevel && Successors.Count > 1 && Superior is not null))
                return Superior;

            return Successors.FirstOrDefault(s => UnitName.Same(BareName(s), BareName(Unit))) ?? Successors[0];
        }
    }

    /// <summary>Every unit that a person may choose, the proposed one first.</summary>
    public IEnumerable<AdministrativeUnit> Choices =>
        new[] { Proposed }
            .Concat(Successors)
            .Append(WithItsLevel || Successors.Count == 0 ? Superior : null)
            .OfType<AdministrativeUnit>()
            .DistinctBy(u => u.Id);

    private static string BareName(AdministrativeUnit unit) => UnitName.Bare(unit.Name, unit.Kind);
}
