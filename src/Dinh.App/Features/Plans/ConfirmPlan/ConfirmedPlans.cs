using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ConfirmPlan;

/// <summary>Puts the records of a confirmed draft together.</summary>
internal static class ConfirmedPlans
{
    public static (Plan Plan, IReadOnlyList<NewDuty> Duties) Of(PlanDraft draft, NameBook book, Touch touch, WrittenFile? written)
    {
        var paper = PaperOf(draft, book, written);
        var parts = draft.Standing.ToList();
        var entries = EntriesOf(draft);
        var plan = new Plan(Id<Plan>.New(), paper, draft, entries) { ConfirmedAt = touch.At, ConfirmedBy = touch.By };

        var duties = new PlanDuties(paper.IssuerId, book.Understand, book.Within.Contains, entry => PlanLinks.Entry(plan.Id, entry));
        var assignments = entries.Zip(parts).SelectMany(pair => duties.Of(plan, pair.First, pair.Second.Steps)).ToList();
        plan.AddressTo(assignments.SelectMany(a => a.Participants.Select(p => p.BodyId).OfType<Id<Domain.People.Body>>().Prepend(a.BodyId)));
        return (plan, assignments);
    }

    /// <summary>The entries that a draft's parts become; each call makes them anew.</summary>
    public static IReadOnlyList<PlanEntry> EntriesOf(PlanDraft draft) => [.. draft.Standing.Select((part, at) => EntryOf(draft, part, at + 1))];

    private static Paper PaperOf(PlanDraft draft, NameBook book, WrittenFile? written)
    {
        var head = draft.Head;
        return new(
            Id<Paper>.New(),
            head[FieldName.Kind],
            head[FieldName.Number],
            OneLine(head[FieldName.Title]),
            book.Understand(head[FieldName.Issuer]).Bodies[0]
        )
        {
            IssuerName = head[FieldName.Issuer],
            IssuedOn = draft.IssuedOn!.Value,
            Signer = head[FieldName.Signer],
            SignerTitle = head[FieldName.SignerTitle],
            FileHash = written?.Hash ?? draft.FileHash,
            FileName = written?.Name ?? draft.FileName,
        };
    }

    private static PlanEntry EntryOf(PlanDraft draft, DraftPart part, int order) =>
        new(Id<PlanEntry>.New(), order, part.Kind, OneLine(part[FieldName.Title]))
        {
            Path = part[FieldName.Path],
            Section = part.Section,
            Detail = part[FieldName.Detail],
            Lead = part[FieldName.Lead],
            Advise = part[FieldName.Advise],
            Coordinate = part[FieldName.Coordinate],
            Form = part[FieldName.Form],
            TaskKind = part[FieldName.TaskKind],
            To = part[FieldName.To],
            Via = part[FieldName.Via],
            Venue = part[FieldName.Venue],
            Window = part[FieldName.Time].Length == 0 ? Window.Unstated : Window.Of(part.HasNoTime ? null : draft.WindowOf(part), part[FieldName.Time]),
            Line = part.Field(FieldName.Title).Places is [var first, ..] ? first.Line : null,
        };

    private static string OneLine(string words) => words.ReplaceLineEndings(" ").Trim();
}
