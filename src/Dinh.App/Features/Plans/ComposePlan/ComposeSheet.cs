using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>All that the writing page shows.</summary>
public sealed record ComposeSheet(PlanDraft Draft, NameBook Names)
{
    private const int FewCards = 8;

    /// <summary>The draft set and read again.</summary>
    internal ComposedReading Reading { get; private init; } = null!;

    /// <summary>Cards that somebody else wrote in while the reader did, with the reader's own words.</summary>
    public IReadOnlyList<SentCard> Conflicts { get; init; } = [];

    /// <summary>The card that the reader comes back to.</summary>
    public string At { get; init; } = "";

    public Id<PlanDraft> Id => Draft.Id;

    public Composition Written => Draft.Composition!;

    /// <summary>Findings that stand, each with the field that it belongs to; null where it belongs to none.</summary>
    public IReadOnlyList<(DraftFinding Finding, ComposedCard? Card, CardField Field)> Findings { get; private set; } = [];

    /// <summary>Names in the plan that no body is known by.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    /// <summary>What a task's words of time mean.</summary>
    public IReadOnlyDictionary<string, TimeReading?> Windows { get; private set; } = new Dictionary<string, TimeReading?>();

    private Dictionary<string, DraftPart> Parts { get; set; } = [];

    internal static ComposeSheet Of(PlanDraft draft, NameBook names, ComposedReading reading)
    {
        var standing = draft.Findings.Where(f => f.SetAsideBecause is null);
        var windows = new Dictionary<string, TimeReading?>();
        foreach (var part in draft.Standing)
        {
            if (reading.CardOf(part) is { Kind: CardKind.Task } card)
                windows[card.Key] = draft.WindowOf(part);
        }

        return new(draft, names)
        {
            Reading = reading,
            Findings = [.. standing.Select(f => reading.FieldOf(f.At.Line) is { } at ? (f, at.Card, at.Field) : (f, (ComposedCard?)null, default(CardField)))],
            Unknown = [.. draft.Mentions.Select(m => m.Name).Distinct().Where(n => names.StateOf(n) == NameState.Unknown)],
            Windows = windows,
            Parts = reading
                .Read.Select(p => (p, Card: reading.CardOf(p)))
                .Where(p => p.Card is not null)
                .GroupBy(p => p.Card!.Key)
                .ToDictionary(g => g.Key, g => g.First().p),
        };
    }

    public CardSheet SheetOf(ComposedCard card) => new(this, card, Conflicts.FirstOrDefault(c => c.Key == card.Key));

    public CardSheet? SheetOf(string key) => Written.Find(key) is { } card ? SheetOf(card) : null;

    /// <summary>A long plan is shown folded.</summary>
    public bool IsLong => Written.Standing.Count(c => c.Kind is CardKind.Task or CardKind.Duty) > FewCards;

    /// <summary>What the paper's words would be read as, where that is not what the field says.</summary>
    public string? OtherwiseRead(ComposedCard card, CardField field) => Parts.TryGetValue(card.Key, out var part) ? Reading.OtherwiseRead(part, field) : null;
}
