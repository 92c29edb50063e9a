using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Rolls;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.ImportRoll;

/// <summary>The roll takes a sheet over.</summary>
/// <param name="Gone">The households of the roll that the sheet lists no longer and that a person says have moved away.</param>
public sealed record TakeImport(Id<RollImport> Import, IReadOnlyCollection<Guid> Gone);

/// <summary>Takes a sheet over in one transaction, and back as a whole.</summary>
public sealed class TakeImportHandler(DinhDb db, Access access, RollSealsQuery seals, ReadImportQuery read, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(TakeImport command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() => TakeAsync(command, stop));
    }

    public Task<Outcome> UndoAsync(Id<RollImport> id, CancellationToken stop) =>
        db.AgainOnConflictAsync(async () =>
        {
            var import = await access.Owned(db.RollImports).GetAsync(id, stop);
            var roll = await access.Owned(db.HouseholdRolls).GetAsync(import.RollId, stop);
            var keys = import.Touched.Select(t => t.Household).ToList();
            var households = await db.Households.Where(h => keys.Contains(h.Id)).ToListAsync(stop);
            var (outcome, added) = import.Undo(roll, households, clock.Today);
            if (outcome.Refusal is not null)
                return outcome;

            // They were never on the roll: what a wrong sheet said of people is not kept.
            db.Households.RemoveRange(added);
            await db.SaveChangesAsync(stop);
            return outcome;
        });

    private async Task<Outcome> TakeAsync(TakeImport command, CancellationToken stop)
    {
        var import = await access.Owned(db.RollImports).GetAsync(command.Import, stop);
        var (roll, closed) = await db.OpenRollAsync(access, import.RollId, stop);
        if (roll is null)
            return closed!;
        var view = await read.ReadAsync(import.Id, stop);
        if (Refused(view) is { } refused)
            return refused;

        var (before, matching) = (roll.LastNumber, view.Matching!);
        var households = await db.Households.Where(h => h.RollId == roll.Id && h.State == HouseholdState.Listed).ToDictionaryAsync(h => h.Id.Value, stop);
        var writing = new RollWriting(seals, roll, access.Hand(clock));
        foreach (var row in matching.Rows)
        {
            if (row.Fate == RowFate.Added)
                db.Households.Add(writing.Add(row.Line));
            else if (row.Known is { } known)
                writing.Change(households[known.Key], row);
        }

        foreach (var gone in matching.Missing.Where(m => command.Gone.Contains(m.Key)))
            writing.End(households[gone.Key]);
        if (writing.Refusal is { } keysGone)
            return keysGone;
        var outcome = import.Take(roll, writing.Touched, before, seals.Seal(view.Words.NameOnly), clock.Today);
        if (outcome.Refusal is null)
            await db.SaveChangesAsync(stop);
        return outcome;
    }

    private static Refusal? Refused(ImportView view) =>
        view.Import.State != ImportState.Open ? new("roll-import.not-open")
        : view.Reading is null || view.Matching is null ? new("roll-import.gone")
        : !view.Reading.HasNames ? new("roll-import.no-names")
        : view.Matching.IsReady ? null
        : new("roll-import.undecided");
}

/// <summary>Writes the rows of a sheet into a roll, and remembers what stood there before.</summary>
internal sealed class RollWriting(RollSealsQuery seals, HouseholdRoll roll, RollHand hand)
{
    public List<TouchedHousehold> Touched { get; } = [];

    /// <summary>Why nothing can be written; null where all went well.</summary>
    public Refusal? Refusal { get; private set; }

    public Household Add(RollLine line)
    {
        var person = new HouseholdPerson(Guid.CreateVersion7(), line.Name, line.Born, line.Phone);
        var made = Household.List(
            new()
            {
                Key = Id<Household>.New(),
                RollId = roll.Id,
                Number = roll.NextNumber(),
                Sealed = seals.Seal(new HouseholdFacts(line.Address, line.Note, [person])),
                Representative = person.Key,
                On = hand.Today,
                IsImported = true,
            },
            hand
        );
        Substitute(made, line);
        Touched.Add(new(made.Id, Touch.Added, made.Deeds, null));
        return made;
    }

    public void Change(Household household, RollRow row)
    {
        var page = household.Page();
        if (row.Fate == RowFate.Changed)
            Write(household, row);
        Substitute(household, row.Line);
        if (household.Deeds != page.Deeds)
            Touched.Add(new(household.Id, Touch.Changed, household.Deeds, page));
    }

    public void End(Household household)
    {
        var page = household.Page();
        if (household.End(HouseholdState.MovedOut, hand.Today, hand).Refusal is null)
            Touched.Add(new(household.Id, Touch.Ended, household.Deeds, page));
    }

    private void Write(Household household, RollRow row)
    {
        if (seals.Open<HouseholdFacts>(household.Sealed) is not { } facts)
        {
            Refusal = new("household.keys-gone");
            return;
        }

        var (line, term) = (row.Line, household.RepresentativeOn(hand.Today));
        var former = facts.PersonOf(term);
        facts = facts with { Address = Or(line.Address, facts.Address), Note = Or(line.Note, facts.Note) };
        var isAnother = row.IsAnother && term is not null && term.From < hand.Today;
        var key = isAnother || term is null ? Guid.CreateVersion7() : term.Key;
        var person = new HouseholdPerson(
            key,
            line.Name,
            isAnother ? line.Born : Or(line.Born, former?.Born),
            isAnother ? line.Phone : Or(line.Phone, former?.Phone)
        );
        var words = seals.Seal(facts.With(person));
        var written =
            isAnother || term is null
                ? household.ChangeRepresentative(key, words, TermEnd.Replaced, hand.Today, hand)
                : household.Write(words, hand, isImported: true);
        Refusal ??= written.Refusal;
    }

    private void Substitute(Household household, RollLine line)
    {
        if (line.Substitute.Length == 0 || seals.Open<HouseholdFacts>(household.Sealed) is not { } facts)
            return;
        if (household.SubstitutesOn(hand.Today).Any(t => NameKey.Folded(facts.PersonOf(t)?.Name ?? "") == NameKey.Folded(line.Substitute)))
            return;

        var person = new HouseholdPerson(Guid.CreateVersion7(), line.Substitute, "", "");
        household.NameSubstitute(person.Key, seals.Seal(facts.With(person)), (hand.Today, null), hand);
    }

    private static string Or(string now, string? was) => now.Length > 0 ? now : was ?? "";
}
