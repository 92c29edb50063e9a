using Dinh.Domain.People;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>What a reader did to rows of another body, or put under another's name.</summary>
internal static class Harm
{
    // Accounts and appointments are the system administrator's to keep, in whatever body.
    private static readonly HashSet<string> KeptByTheSystem = ["Accounts", "Appointments", "People"];

    // Whom a duty or a plan names beside its owner; naming takes nothing from anybody.
    private static readonly HashSet<string> Naming = ["DutyParticipants", "PlanAddressees"];

    public static IEnumerable<string> Of(World world, RowPrints before, RowPrints after, Way way, Function? by)
    {
        var spared = by is Function.SystemAdministrator ? KeptByTheSystem : [];
        House[] others = [world.Sibling, world.Foreign];
        foreach (var (was, now) in before.ChangesTo(after).Where(c => !spared.Contains(c.Row.Table)))
        {
            var row = now ?? was!;
            if (way.Method == "GET")
                yield return $"A look changed {row.Print}";
            else if (was is not null && (row.Table is "Units" or "UnitChanges" || others.Any(o => o.Owns(was))))
                yield return $"Changed {was.Print}";
            else if (now is not null && !Naming.Contains(now.Table))
            {
                foreach (var (column, value) in now.Columns.Where(c => was?.Columns[c.Key] != c.Value && others.Any(o => o.Holds(c.Value))))
                {
                    if (!IsLawful(world, now.Table, column, value))
                        yield return $"{now.Table}.{column} now names another's {value}";
                }
            }
        }
    }

    // Within a unit one body gives its work to another, and puts its difficulties to another; a plan carries out any plan that all may read.
    private static bool IsLawful(World world, string table, string column, string value) =>
        (table, column) switch
        {
            ("Duties", "BodyId") or ("ReviewedAct", "BodyId") => world.Sibling.Holds(value),
            ("DifficultyClusters", "BodyId") or ("DifficultySteps", "BodyId") => world.Sibling.Holds(value),
            // A request goes to whichever body of the unit holds the information, into its book.
            ("InformationRequests", "BodyId") or ("InformationRequests", "RegisteredBy") or ("LogEntries", "BodyId") => world.Sibling.Holds(value),
            // The charge of a roll goes to whichever body of the unit does the work.
            ("HouseholdRolls", "KeeperId") => world.Sibling.Holds(value),
            ("Publications", "PaperId") => world.Sibling.Shows(value) || world.Foreign.Shows(value),
            ("PlanDrafts", "ParentId") => world.Sibling.Shows(value) || world.Foreign.Shows(value),
            _ => false,
        };
}
