using Dinh.App.Features.People.MatchBodies;
using Dinh.App.Features.Units.FindUnits;
using Dinh.Data;
using Dinh.Domain.People;
using Dinh.Domain.People.Matching;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>Understands the names of a draft: the clerk's answers first, then the bodies around whoever issued the plan, as they stand today.</summary>
public sealed class NameBookQuery(DinhDb db, BodyDirectoryQuery directories, SuccessorsQuery successors, TimeProvider clock)
{
    private const int MostChoices = 400;

    public async Task<NameBook> OfAsync(PlanDraft draft, CancellationToken stop)
    {
        var directory = await AroundIssuerAsync(draft, stop);
        var matcher = new BodyMatcher(directory, clock.Today);
        var answered = await AnsweredAsync(draft, stop);

        var readings = new Dictionary<string, NameReading>();
        foreach (var name in draft.Mentions.Select(m => m.Name).Append(draft.Head[FieldName.Issuer]).Where(n => n.Length > 0))
        {
            var key = BodyAnswer.KeyOf(name);
            if (!readings.ContainsKey(key))
                readings[key] = draft.AnswerTo(name) is { } answer ? OfAnswer(name, answer, answered) : Of(name, matcher.Match(name));
        }

        return new(readings) { Choices = ChoicesOf(directory), Within = await WithinAsync(draft, readings.Values, stop) };
    }

    /// <summary>A clerk gives duties inside the unit and below it, whatever the paper says of others: nobody fills the desk of a body above or beside.</summary>
    private async Task<HashSet<Domain.Common.Id<Body>>> WithinAsync(PlanDraft draft, IEnumerable<NameReading> readings, CancellationToken stop)
    {
        var named = readings.SelectMany(r => r.Meant).Distinct().ToList();
        var owner = await db.Bodies.AsNoTracking().GetAsync(draft.OwnerId, stop);
        var roots = (await successors.OfAsync(owner.UnitId, clock.Today, stop)).Select(u => u.Path).ToList();
        roots.Add(await db.Units.Where(u => u.Id == owner.UnitId).Select(u => u.Path).SingleAsync(stop));
        var paths = await db.Bodies.Where(b => named.Contains(b.Id)).Join(db.Units, b => b.UnitId, u => u.Id, (b, u) => new { b.Id, u.Path }).ToListAsync(stop);
        return [.. paths.Where(p => roots.Exists(r => p.Path.StartsWith(r, StringComparison.Ordinal))).Select(p => p.Id)];
    }

    /// <summary>Names are meant as the issuer means them: "các phòng" of a department are its own.</summary>
    private async Task<BodyDirectory> AroundIssuerAsync(PlanDraft draft, CancellationToken stop)
    {
        var (today, name) = (clock.Today, draft.Head[FieldName.Issuer]);
        var around = await directories.AroundAsync(draft.OwnerId, today, stop);
        var issuer =
            draft.AnswerTo(name) is { Bodies: [var said] } ? said
            : new BodyMatcher(around, today).Match(name) is { Kind: MatchKind.One, Bodies: [var found] } ? found.Id
            : draft.OwnerId;
        return issuer == draft.OwnerId ? around : await directories.AroundAsync(issuer, today, stop);
    }

    private async Task<Dictionary<Domain.Common.Id<Body>, BodyOption>> AnsweredAsync(PlanDraft draft, CancellationToken stop)
    {
        var bodies = draft.Answers.SelectMany(a => a.Bodies).Distinct().ToList();
        return bodies.Count == 0
            ? []
            : await db.Bodies.Where(b => bodies.Contains(b.Id)).Select(b => new BodyOption(b.Id, b.Name)).ToDictionaryAsync(b => b.Id, stop);
    }

    private List<BodyOption> ChoicesOf(BodyDirectory directory) =>
        [
            .. directory
                .Bodies.Where(b => b.IsValidOn(clock.Today))
                .OrderBy(b => directory.Distance(b.UnitId))
                .ThenBy(b => b.Folded, StringComparer.Ordinal)
                .Take(MostChoices)
                .Select(b => new BodyOption(b.Id, b.Name)),
        ];

    private static NameReading OfAnswer(string name, BodyAnswer answer, Dictionary<Domain.Common.Id<Body>, BodyOption> bodies) =>
        new(
            name,
            NameState.Known,
            [.. answer.Bodies.Select(b => bodies.GetValueOrDefault(b)).OfType<BodyOption>()],
            answer,
            new("Đồng chí đã trả lời.", "You have answered.")
        );

    private static NameReading Of(string name, BodyMatch match)
    {
        var state = match.Kind switch
        {
            MatchKind.One => NameState.Known,
            MatchKind.Group when match.Bodies.Count > 0 => NameState.Group,
            _ => NameState.Unknown,
        };
        return new(name, state, [.. match.Bodies.Select(b => new BodyOption(b.Id, b.Name))], null, match.Why) { IsOpen = match.Open };
    }
}
