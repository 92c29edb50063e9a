using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.People.Succeeding;
using Dinh.Domain.Units;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <param name="DryRun">Whether only the questions and counts are wanted.</param>
/// <param name="TakeProposals">Whether a question without an answer is answered by its proposal.</param>
/// <param name="Answers">The unit in which a body's successor stands, chosen by a person.</param>
public sealed record SucceedBodies(bool DryRun, bool TakeProposals, IReadOnlyDictionary<Id<Body>, Id<AdministrativeUnit>> Answers)
{
    /// <summary>The one ended unit to settle; null for all of them.</summary>
    public Id<AdministrativeUnit>? Only { get; init; }
}

/// <summary>What the journal keeps of each body.</summary>
public sealed record BodySucceeded(Id<Body> Body, Id<Body> Successor, DateOnly LastDay, HeirGround Ground);

/// <summary>Gives everything that bodies of ended units still owe, keep and staff to their successors, province by province, each in one transaction.</summary>
public sealed class SucceedBodiesHandler(DinhDb db, EndedUnitsQuery ended, IEnumerable<IInheritance> inheritances, TimeProvider clock)
{
    public async Task<SuccessionReport> HandleAsync(SucceedBodies command, IProgress<SuccessionReport>? progress, CancellationToken stop)
    {
        var all = await ended.ReadAsync(command.Only, stop);
        var report = new SuccessionReport { All = all.Count };
        foreach (var batch in all.GroupBy(e => (e.Unit.ValidTo, ProvinceOf(e))))
        {
            await SettleAsync([.. batch], command, report, stop);
            db.ChangeTracker.Clear();
            progress?.Report(report);
        }

        return report;
    }

    private static string ProvinceOf(EndedUnit ended) => (ended.Proposed ?? ended.Unit).Path.Split('/')[0];

    private async Task SettleAsync(IReadOnlyList<EndedUnit> units, SucceedBodies command, SuccessionReport report, CancellationToken stop)
    {
        var directory = new SuccessorDirectory(db, clock.Today);
        await directory.OpenAsync(units, stop);
        var settled = new Dictionary<Id<Body>, Id<Body>>();
        foreach (var heir in directory.Heirs())
        {
            if (Chosen(heir, command) is { } choice)
                settled[heir.From.Id] = Settle(heir, choice, directory);
            else
                report.Ask(heir);
        }

        report.Count(units.Count, settled.Count, directory.Made);
        if (command.DryRun || settled.Count == 0)
            return;

        var lastDay = units[0].LastDay;
        var heirs = new Heirs(settled, lastDay.AddDays(1), $"Sắp xếp đơn vị hành chính, kể từ ngày {lastDay.AddDays(1):dd/MM/yyyy}");
        foreach (var inheritance in inheritances)
            report.Hand(inheritance.Name, await inheritance.HandOnAsync(heirs, stop));

        await db.SaveChangesAsync(stop);
    }

    private static HeirChoice? Chosen(BodyHeir heir, SucceedBodies command)
    {
        if (command.Answers.TryGetValue(heir.From.Id, out var unit))
            return heir.Choices.FirstOrDefault(c => c.Unit.Id == unit);

        return heir.Asks && !command.TakeProposals ? null : heir.Proposal;
    }

    private Id<Body> Settle(BodyHeir heir, HeirChoice choice, SuccessorDirectory directory)
    {
        var successor = choice.Body ?? directory.GoOn(heir.From, choice.Unit);
        heir.From.EndsOn(heir.Ended.LastDay, successor.Id);
        db.Note(new BodySucceeded(heir.From.Id, successor.Id, heir.Ended.LastDay, choice.Ground));
        return successor.Id;
    }
}
