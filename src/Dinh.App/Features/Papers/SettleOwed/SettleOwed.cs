using Dinh.App.Features.Duties;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Papers.SettleOwed;

/// <summary>What is decided of one open duty of a closed plan.</summary>
/// <param name="To">The duty that takes it on; only where it is handed on.</param>
public sealed record OwedChoice(Id<Duty> Duty, OwedDeed Deed, Id<Duty>? To = null);

public enum OwedDeed
{
    /// <summary>It goes on although its plan no longer stands.</summary>
    Keep,

    /// <summary>A duty of the later plan takes it on.</summary>
    HandOn,

    End,
}

/// <param name="Paper">The paper on whose page it was decided: the one that closed the plan, or the plan's own.</param>
/// <param name="All">One deed for all that nobody has decided of yet; null for the choices alone.</param>
public sealed record SettleOwed(Id<Paper> Paper, IReadOnlyList<OwedChoice> Choices, OwedDeed? All, string Because);

/// <summary>Decides what becomes of duties whose plan a later paper has replaced or ended: all that is chosen, or nothing where one of it cannot be.</summary>
public sealed class SettleOwedHandler(DinhDb db, Access access, OwedDutiesQuery owed, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(SettleOwed command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(async () =>
        {
            var paper = await access.Owned(db.Papers).AsNoTracking().GetAsync(command.Paper, stop);
            var lines = await owed.OfAsync(command.Paper, stop);
            var choices = command.All is { } deed ? Same(lines, deed) : command.Choices;
            var duties = await DutiesAsync(choices, stop);
            foreach (var choice in choices)
            {
                var line = lines.FirstOrDefault(l => l.Id == choice.Duty) ?? throw new NoSuchRecordException($"duty {choice.Duty}");
                if (Settle(choice, line, duties, Ground(paper, command)).Refusal is { } refusal)
                    return refusal;
            }

            await db.SaveChangesAsync(stop);
            return Outcome.Done;
        });
    }

    // What has no proposal waits for a choice of its own.
    private static List<OwedChoice> Same(IEnumerable<OwedLine> lines, OwedDeed deed) =>
        [
            .. lines
                .Where(l => l.KeptOn is null && (deed != OwedDeed.HandOn || l.Heirs is [{ IsProposed: true }, ..]))
                .Select(l => new OwedChoice(l.Id, deed, deed == OwedDeed.HandOn ? l.Heirs[0].Id : null)),
        ];

    private Outcome Settle(OwedChoice choice, OwedLine line, Dictionary<Id<Duty>, Duty> duties, (string Said, string Ground) why)
    {
        var duty = duties[choice.Duty];
        return choice.Deed switch
        {
            OwedDeed.Keep => duty.Keep(clock.Today, why.Ground),
            OwedDeed.End => duty.Cancel(why.Said, clock.Today),
            _ when choice.To is { } to && line.Heirs.Any(h => h.Id == to) => duty.HandOnTo(duties[to], clock.Today, why.Ground),
            _ => new Refusal("paper.no-heir-chosen"),
        };
    }

    private async Task<Dictionary<Id<Duty>, Duty>> DutiesAsync(IReadOnlyList<OwedChoice> choices, CancellationToken stop)
    {
        var keys = choices.SelectMany(c => c.To is { } to ? new[] { c.Duty, to } : [c.Duty]).ToHashSet();
        return await db
            .Duties.Include(d => d.Milestones)
            .Include(d => d.Evidence)
            .AsSplitQuery()
            .Where(d => keys.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, stop);
    }

    private static (string Said, string Ground) Ground(Paper paper, SettleOwed command)
    {
        var said = command.Because.Trim();
        return (said, said.Length > 0 ? said : $"Kế hoạch được thay thế hoặc chấm dứt ({paper.Name})");
    }
}
