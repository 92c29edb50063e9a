using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.Domain.Plans;

/// <summary>A name after all questions are answered: the bodies that it stands for; none when it is only words.</summary>
public sealed record NamedBodies(string Name, IReadOnlyList<Id<Body>> Bodies);

/// <summary>Turns the entries of a plan into what each body is given to do.</summary>
/// <param name="Issuer">The body that answers where the plan names no lead.</param>
/// <param name="Understand">The bodies behind a name.</param>
/// <param name="MayGive">The bodies that who confirms may give duties to: those of the own unit and below. To the others the plan is read, but it orders nothing here.</param>
/// <param name="LinkTo">Where an entry is read on this site.</param>
public sealed record PlanDuties(Id<Body> Issuer, Func<string, NamedBodies> Understand, Func<Id<Body>, bool> MayGive, Func<Id<PlanEntry>, string> LinkTo)
{
    /// <summary>One assignment for each body that leads; the other leads stand beside it.</summary>
    public IEnumerable<NewDuty> Of(Plan plan, PlanEntry entry, IReadOnlyList<DraftStep> steps)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(entry);
        var leads = Named(entry.Lead).SelectMany(n => n.Bodies.Select(b => new Participant(DutyRole.Lead, n.Name, b))).DistinctBy(p => p.BodyId).ToList();
        var accountable = (leads.Count > 0 ? leads.ConvertAll(l => l.BodyId!.Value) : [Issuer]).Where(MayGive);
        var helpers = HelpersOf(entry).ToList();

        return accountable.Select(body => new NewDuty
        {
            BodyId = body,
            AssignedBy = plan.Paper.IssuerId,
            EnteredBy = plan.OwnerId,
            Source = SourceOf(plan, entry),
            Content = entry.Title,
            Detail = entry.Detail.Length == 0 ? null : entry.Detail,
            TaskKind =
                entry.Kind == PartKind.Report ? "reporting"
                : entry.TaskKind.Length == 0 ? null
                : entry.TaskKind,
            Window = entry.Window,
            On = plan.Paper.IssuedOn,
            Participants = [.. leads.Where(l => l.BodyId != body).Select(Shown), .. helpers.Where(h => h.BodyId is null || h.BodyId != body).Select(Shown)],
            Milestones = [.. steps.Select(s => new NewDuty.Step(s.Text, s.Due))],
            IsPublic = plan.Paper.IsPublic,
        });
    }

    // A body beyond reach stays a name: its desk must not fill with what others write down.
    private Participant Shown(Participant participant) => participant.BodyId is { } body && !MayGive(body) ? participant with { BodyId = null } : participant;

    private DutySource SourceOf(Plan plan, PlanEntry entry) =>
        new("plan", plan.Id.ToString(), plan.Paper.Name)
        {
            Path = entry.Path.Length == 0 ? null : entry.Path,
            Link = LinkTo(entry.Id),
            Line = entry.Line,
            Quote = entry.Title,
        };

    private IEnumerable<Participant> HelpersOf(PlanEntry entry) =>
        Participants(DutyRole.Adviser, entry.Advise).Concat(Participants(DutyRole.Coordinator, entry.Coordinate)).Distinct();

    // A name that is only words still stands in the duty, so that its reader knows whom the plan meant.
    private IEnumerable<Participant> Participants(DutyRole role, string names) =>
        Named(names).SelectMany(n => n.Bodies.Count == 0 ? [new Participant(role, n.Name)] : n.Bodies.Select(b => new Participant(role, n.Name, b)));

    private IEnumerable<NamedBodies> Named(string names) =>
        new DraftField("", names, []).Names.Select(n => Understand(n.Length > PlanDraft.LongestName ? n[..PlanDraft.LongestName] : n));
}
