using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Households;

// None of these says who lives where: the journal and the messages to others are read by more people than the roll.
public sealed record HouseholdRollOpened(Id<HouseholdRoll> Roll, Id<Body> Body, Id<Body> Keeper, DateOnly On);

public sealed record HouseholdRollGiven(Id<HouseholdRoll> Roll, Id<Body> Keeper, DateOnly On);

public sealed record HouseholdRollContinued(Id<HouseholdRoll> Roll, Id<Body> Heir, Id<HouseholdRoll> In, DateOnly On);

public sealed record HouseholdListed(Id<Household> Household, Id<HouseholdRoll> Roll, DateOnly On);

public sealed record HouseholdWritten(Id<Household> Household, Id<HouseholdRoll> Roll, DateOnly On);

public sealed record HouseholdRepresentativeChanged(Id<Household> Household, Id<HouseholdRoll> Roll, TermEnd Why, DateOnly From);

public sealed record HouseholdSubstituteNamed(Id<Household> Household, Id<HouseholdRoll> Roll, DateOnly From, DateOnly? Until);

public sealed record HouseholdSubstituteEnded(Id<Household> Household, Id<HouseholdRoll> Roll, DateOnly On);

public sealed record HouseholdSplit(Id<Household> Household, Id<HouseholdRoll> Roll, Id<Household> Into, DateOnly On);

public sealed record HouseholdEnded(Id<Household> Household, Id<HouseholdRoll> Roll, HouseholdState How, DateOnly On);

public sealed record HouseholdCameBack(Id<Household> Household, Id<HouseholdRoll> Roll, DateOnly On);

public sealed record RollImportTaken(Id<RollImport> Import, Id<HouseholdRoll> Roll, int Added, int Changed, int Ended);

public sealed record RollImportUndone(Id<RollImport> Import, Id<HouseholdRoll> Roll);

public sealed record RollFrozen(Id<RollFreeze> Freeze, Id<HouseholdRoll> Roll, Id<Body> Body, int Count, string Hash, DateOnly On);

public sealed record RollFreezeCorrected(
    Id<RollFreeze> Freeze,
    Id<RollFreeze> Former,
    Id<HouseholdRoll> Roll,
    Id<Body> Body,
    int Count,
    string Hash,
    DateOnly On
);

public sealed record RollChallenged(Id<RollChallenge> Challenge, Id<RollFreeze> Freeze, ChallengeKind Kind, DateOnly On);

public sealed record RollChallengeAnswered(Id<RollChallenge> Challenge, Id<RollFreeze> Freeze, bool Accepted, DateOnly On);
