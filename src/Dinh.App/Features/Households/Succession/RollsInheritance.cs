using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Households.Succession;

/// <summary>The households of a village that ended go on in its heir's roll with their histories; the charge of a body that ended goes to its heir.</summary>
internal sealed class RollsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Sổ hộ gia đình";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var rolls = await db
            .HouseholdRolls.Where(r => r.ClosedOn == null && (from.Contains(r.VillageId) || from.Contains(r.KeeperId)))
            .OrderBy(r => r.Id)
            .ToListAsync(stop);
        foreach (var roll in rolls.Where(r => heirs.Of.ContainsKey(r.KeeperId)))
            roll.Succeed(heirs.Of[roll.KeeperId], heirs.Day);

        var ended = rolls.FindAll(r => heirs.Of.ContainsKey(r.VillageId));
        var heirRolls = await HeirRollsAsync(ended, heirs, stop);
        var keys = ended.ConvertAll(r => r.Id);
        var households = (await db.Households.Where(h => keys.Contains(h.RollId)).OrderBy(h => h.Number).ToListAsync(stop)).ToLookup(h => h.RollId);
        foreach (var roll in ended)
        {
            var heir = heirRolls[heirs.Of[roll.VillageId]];
            foreach (var household in households[roll.Id])
                household.GoOnIn(heir, heirs.Day, heirs.Ground);
            roll.ContinueIn(heir, heirs.Day);
        }

        return rolls.Count;
    }

    private async Task<Dictionary<Id<Body>, HouseholdRoll>> HeirRollsAsync(List<HouseholdRoll> ended, Heirs heirs, CancellationToken stop)
    {
        var villages = ended.Select(r => heirs.Of[r.VillageId]).Distinct().ToList();
        var standing = await db.HouseholdRolls.Where(r => villages.Contains(r.VillageId)).ToDictionaryAsync(r => r.VillageId, stop);
        foreach (var (village, merged) in ended.GroupBy(r => heirs.Of[r.VillageId]).Select(g => (g.Key, g)).Where(g => !standing.ContainsKey(g.Key)))
        {
            standing[village] = HouseholdRoll.Open(Id<HouseholdRoll>.New(), village, merged.First().KeeperId, heirs.Day);
            db.HouseholdRolls.Add(standing[village]);
        }

        return standing;
    }
}
