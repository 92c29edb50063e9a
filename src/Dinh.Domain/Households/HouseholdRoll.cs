using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Households;

/// <summary>Sổ hộ gia đình: the households of one village, kept by its head together with the body of the commune in charge.</summary>
public sealed class HouseholdRoll(Id<HouseholdRoll> id) : Entity<HouseholdRoll>(id)
{
    public Id<Body> VillageId { get; private init; }

    /// <summary>The body of the commune that is in charge; beside the village nobody else reads the roll.</summary>
    public Id<Body> KeeperId { get; private set; }

    public DateOnly OpenedOn { get; private init; }

    /// <summary>The first day of the roll that goes on for it; null while it stands.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public Id<HouseholdRoll>? ContinuedIn { get; private set; }

    /// <summary>The last number given to a household; none is given twice.</summary>
    public int LastNumber { get; private set; }

    /// <summary>The last number given to a frozen copy.</summary>
    public int LastFreeze { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    public bool IsOpen => ClosedOn is null;

    public static HouseholdRoll Open(Id<HouseholdRoll> key, Id<Body> village, Id<Body> keeper, DateOnly today)
    {
        var made = new HouseholdRoll(key)
        {
            VillageId = village,
            KeeperId = keeper,
            OpenedOn = today,
        };
        made.Did(new HouseholdRollOpened(key, village, keeper, today));
        return made;
    }

    /// <summary>The number of the next household.</summary>
    public int NextNumber()
    {
        Deeds++;
        return ++LastNumber;
    }

    /// <summary>The number of the next frozen copy.</summary>
    public int NextFreeze()
    {
        Deeds++;
        return ++LastFreeze;
    }

    /// <summary>Takes numbers back that an import had given, where none was given after it.</summary>
    internal void TakeBack(int last)
    {
        Deeds++;
        LastNumber = last;
    }

    /// <summary>Gives the charge of it to another body of the commune.</summary>
    public Outcome GiveTo(Id<Body> keeper, DateOnly today)
    {
        if (!IsOpen)
            return new Refusal("roll.closed");
        if (keeper == KeeperId)
            return new Refusal("roll.same-keeper");

        KeeperId = keeper;
        return Did(new HouseholdRollGiven(Id, keeper, today));
    }

    /// <summary>The body in charge has ended; its heir is in charge.</summary>
    public void Succeed(Id<Body> keeper, DateOnly day)
    {
        KeeperId = keeper;
        Did(new HouseholdRollGiven(Id, keeper, day));
    }

    /// <summary>The village has ended; the households go on in its heir's roll.</summary>
    public void ContinueIn(HouseholdRoll heir, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(heir);
        (ClosedOn, ContinuedIn) = (day, heir.Id);
        Did(new HouseholdRollContinued(Id, heir.VillageId, heir.Id, day));
    }

    private Outcome Did(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}
