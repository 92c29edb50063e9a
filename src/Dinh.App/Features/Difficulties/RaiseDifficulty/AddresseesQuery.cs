using Dinh.App.Features.Papers;
using Dinh.App.Features.People.MatchBodies;
using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Difficulties.RaiseDifficulty;

/// <summary>To whom a body may put a difficulty, and who is proposed.</summary>
/// <param name="Proposed">Null where nobody stands above.</param>
/// <param name="Why">Why that one.</param>
/// <param name="Choices">The bodies of the own unit and of those above, the nearest first.</param>
public sealed record Addressees(Id<Body>? Proposed, Sentence Why, IReadOnlyList<BodyOption> Choices);

/// <summary>Proposes the body to which the plan says that difficulties go, or through which it has reports go; else the usual way.</summary>
public sealed class AddresseesQuery(DinhDb db, Access access, BodyDirectoryQuery directories, TimeProvider clock)
{
    private const int MostChoices = 400;

    public async Task<Addressees> OfAsync(Id<Body> asker, Id<Plan>? plan, CancellationToken stop)
    {
        var directory = await directories.AroundAsync(asker, clock.Today, stop);
        List<Domain.Units.AdministrativeUnit> units = [directory.Own, .. directory.Above];
        var bodies = directory
            .Bodies.Where(b => b.Id != asker && b.IsValidOn(clock.Today) && units.Exists(u => u.Id == b.UnitId))
            .OrderBy(b => directory.Distance(b.UnitId))
            .ThenBy(b => b.Folded, StringComparer.Ordinal)
            .ToList();
        var usual = UsualFocal.Of(directory.Issuer!, units, [.. bodies, directory.Issuer!], clock.Today);
        var named = plan is { } key ? Meant(await NamesAsync(asker, key, stop), new(directory, clock.Today), bodies) : null;
        var choices = bodies.Take(MostChoices).Select(b => new BodyOption(b.Id, b.Name)).ToList();
        return named is { } found ? new(found.Body.Id, found.Why, choices)
            : usual is not null ? new(usual.Body.Id, usual.Why, choices)
            : new(null, new("Chưa rõ cơ quan nào ở trên.", "It is not known who stands above."), choices);
    }

    private static (Body Body, Sentence Why)? Meant(IEnumerable<Named> names, BodyMatcher matcher, List<Body> bodies)
    {
        foreach (var named in names)
        {
            if (matcher.Match(named.Name) is { Kind: MatchKind.One, Bodies: [var one] } && bodies.Exists(b => b.Id == one.Id))
                return (one, named.WhyFor(one));
        }

        return null;
    }

    // Of a body's own plan the reports come from below, so the higher plan speaks first. The sentence on difficulties outweighs what is said of reports,
    // and "qua Sở Nội vụ" who only gets it in the end.
    private async Task<IEnumerable<Named>> NamesAsync(Id<Body> asker, Id<Plan> plan, CancellationToken stop)
    {
        var plans = await access
            .Visible(db.Plans)
            .AsNoTracking()
            .Where(p => p.Id == plan || db.Plans.Any(c => c.Id == plan && c.ParentId == p.Id))
            .Select(p => new
            {
                p.Id,
                p.Paper.IssuerId,
                p.Paper.Kind,
                p.Paper.Number,
                db.PlanDrafts.First(d => d.Id == p.DraftId).Lines,
                Reports = p
                    .Entries.Where(e => e.Kind == PartKind.Report && (e.Via != "" || e.To != ""))
                    .OrderBy(e => e.Order)
                    .Select(e => new
                    {
                        e.Via,
                        e.To,
                        Below = e.Lead + " " + e.Title + " ",
                    })
                    .ToList(),
            })
            .ToListAsync(stop);
        var isOwn = plans.Exists(p => p.Id == plan && p.IssuerId == asker);
        var ordered = plans.OrderBy(p => (p.Id == plan) == isOwn).ToList();
        var said = ordered.SelectMany(
            p => FocalWords.In(string.Join('\n', p.Lines.Select(l => l.Text))),
            (p, name) => new Named(name, NameOf(p.Kind, p.Number), Way.Said)
        );
        var via = ordered.SelectMany(p => p.Reports.SelectMany(r => Names(r.Via)), (p, name) => new Named(name, NameOf(p.Kind, p.Number), Way.Via));
        var to = ordered.SelectMany(
            p => p.Reports.Where(r => OwnPlanOrder.AsksBelow(r.Below)).SelectMany(r => Names(r.To)),
            (p, name) => new Named(name, NameOf(p.Kind, p.Number), Way.To)
        );
        return said.Concat(via).Concat(to);
    }

    private static string NameOf(string kind, string number) => $"{PaperNames.Sentenced(kind)} {number}";

    private static IEnumerable<string> Names(string names) =>
        names
            .Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.StartsWith("qua ", StringComparison.OrdinalIgnoreCase) ? n[4..] : n);

    private enum Way
    {
        Said,
        Via,
        To,
    }

    private sealed record Named(string Name, string Plan, Way Way)
    {
        public Sentence WhyFor(Body body) =>
            Way switch
            {
                Way.Said => new($"{Plan} ghi: khó khăn, vướng mắc gửi {body.Name}.", $"{Plan} says that difficulties go to {body.Name}."),
                Way.Via => new($"{Plan} yêu cầu báo cáo qua {body.Name}.", $"{Plan} has reports go through {body.Name}."),
                _ => new($"{Plan} yêu cầu báo cáo về {body.Name}.", $"{Plan} has reports go to {body.Name}."),
            };
    }
}
