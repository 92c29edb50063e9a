using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.Domain.People.Succeeding;

/// <summary>Names, for each body of a unit that has ended, the body that takes over what it owed. A divided unit is a question with a proposal, never a guess.</summary>
/// <param name="bodies">The bodies that stand today, by unit.</param>
public sealed class BodySuccession(ILookup<Id<AdministrativeUnit>, Body> bodies)
{
    // What lives among people and not in an office outlasts the unit around it.
    private static readonly HashSet<BodyKind> Lasting =
    [
        BodyKind.Village,
        BodyKind.School,
        BodyKind.HealthStation,
        BodyKind.Enterprise,
        BodyKind.ServiceCentre,
        BodyKind.Media,
        BodyKind.Other,
    ];

    public BodyHeir Of(Body body, EndedUnit ended)
    {
        var choices = ended.Choices.Select(unit => ChoiceIn(unit, body, ended.Unit)).OfType<HeirChoice>().ToList();
        return new(body, ended, choices, choices.Count != 1);
    }

    private HeirChoice? ChoiceIn(AdministrativeUnit unit, Body body, AdministrativeUnit from)
    {
        var there = bodies[unit.Id].ToList();
        var bare = BareName(body.Folded, from);
        if (there.Find(b => Names(b, unit).Contains(bare)) is { } same)
            return new(unit, same, HeirGround.SameName);
        if (Lasting.Contains(body.Kind))
            return new(unit, null, HeirGround.GoesOn);
        if (there.Where(b => b.Kind == body.Kind).Take(2).ToList() is [var only])
            return new(unit, only, HeirGround.SameKind);

        return there.Find(b => b.Kind == BodyKind.PeoplesCommittee) is { } head ? new(unit, head, HeirGround.Head) : null;
    }

    private static IEnumerable<string> Names(Body body, AdministrativeUnit unit) =>
        body.Aliases.Select(Law.Text.SearchText.Fold).Prepend(body.Folded).Select(name => BareName(name, unit));

    private static string BareName(string folded, AdministrativeUnit unit) =>
        folded.EndsWith(unit.Folded, StringComparison.Ordinal) ? folded[..^unit.Folded.Length].TrimEnd() : folded;
}
