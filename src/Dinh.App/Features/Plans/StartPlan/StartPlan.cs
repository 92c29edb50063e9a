using System.Globalization;
using System.Text;
using Dinh.App.Features.Plans.ComposePlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.StartPlan;

/// <param name="Higher">The higher plan that it carries out; its tasks are taken over unless <paramref name="Earlier"/> is named.</param>
/// <param name="Earlier">A plan of the body's own that it begins from.</param>
/// <param name="Writes">Goes on as a plan that is written here, with a paper of its own.</param>
public sealed record StartPlan(Id<Body> Owner, Id<Plan>? Higher, Id<Plan>? Earlier, bool Writes = false);

public sealed record StartedPlan(Id<PlanDraft>? Draft, Refusal? Refusal);

/// <summary>Begins a draft from the higher plan or from an earlier one of the body's own; the clerk goes on writing it here, or completes it on the review page.</summary>
public sealed class StartPlanHandler(DinhDb db, FileStore files, Access access, BeginPlanHandler begin, TimeProvider clock)
{
    public async Task<StartedPlan> HandleAsync(StartPlan command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!access.MayActFor(command.Owner))
            throw new NoSuchRecordException($"body {command.Owner}");

        var body = await db.Bodies.Where(b => b.Id == command.Owner).Select(b => b.Name).SingleAsync(stop);
        var (parts, name) = command.Earlier is { } earlier ? await FromEarlierAsync(earlier, command, body, stop) : await FromHigherAsync(command, body, stop);
        if (parts.Parts.Count <= 1)
            return new(null, new("start.nothing-to-take"));

        if (command.Writes)
        {
            var year = int.TryParse(parts.Parts[0][FieldName.Year], CultureInfo.InvariantCulture, out var planned) ? planned : clock.Today.Year;
            var written = StartedComposition.Of(parts.Parts, await begin.HeadAsync(command.Owner, year, stop));
            return new(await begin.KeepAsync(command.Owner, command.Higher, written, stop), null);
        }

        var hash = await files.KeepAsync(Encoding.UTF8.GetBytes(string.Join('\n', parts.Lines.Select(l => l.Text))), stop);
        var touch = new Touch(access.Name, clock.GetUtcNow().UtcDateTime);
        var draft = PlanDraft.Upload(new(command.Owner, name, hash, touch) { Parent = command.Higher }, parts.Lines, parts.Parts, []);
        db.Add(draft);
        await db.SaveChangesAsync(stop);
        return new(draft.Id, null);
    }

    private async Task<(StartingParts, string)> FromHigherAsync(StartPlan command, string body, CancellationToken stop)
    {
        var id = command.Higher ?? throw new NoSuchRecordException("higher plan");
        var higher = await access.Visible(db.Plans).Include(p => p.Paper).Include(p => p.Entries).AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var asked = await db.LowerPlans.Where(l => l.ParentId == id && l.BodyId == command.Owner).Select(l => l.Asked).FirstOrDefaultAsync(stop);
        var orders = asked ?? [.. higher.Entries.Where(e => e.Kind == PartKind.Task).Select(e => e.Order)];
        return (StartingParts.FromHigher(higher, [.. orders], body, clock.Today), NameOf("tu", higher));
    }

    private async Task<(StartingParts, string)> FromEarlierAsync(Id<Plan> id, StartPlan command, string body, CancellationToken stop)
    {
        var earlier = await access.Owned(db.Plans).Include(p => p.Paper).Include(p => p.Entries).AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var year = command.Higher is { } higher ? (await access.Visible(db.Plans).AsNoTracking().GetAsync(higher, stop)).Year : null;
        return (StartingParts.FromEarlier(earlier, body, year ?? clock.Today.Year), NameOf("nam-truoc", earlier));
    }

    private static string NameOf(string how, Plan plan) =>
        $"{how}-{string.Concat(plan.Paper.Number.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}.txt".ToLowerInvariant();
}
