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

/// <summary>One card as it is shown.</summary>
/// <param name="Mine">What the reader wrote while somebody else wrote in the same card; null when nobody did.</param>
public sealed record CardSheet(ComposeSheet Sheet, ComposedCard Card, SentCard? Mine)
{
    public string Key => Card.Key;

    /// <summary>"II.", "1.", "a)".</summary>
    public string Mark => Sheet.Reading.MarkOf(Card);

    public bool IsOpen => !Sheet.IsLong || Key == Sheet.At || Mine is not null || Title.Length == 0;

    /// <summary>The words that name a card in a list.</summary>
    public string Title =>
        Card.Kind switch
        {
            CardKind.Section or CardKind.Group => Card[CardField.Heading],
            CardKind.Duty => Card[CardField.Body],
            _ => Card[CardField.Content],
        };

    public int FindingsLeft => Sheet.Findings.Count(f => f.Card?.Key == Key);

    public CardFieldSheet FieldOf(CardField field) => new(this, field, Mine?.Fields.GetValueOrDefault(field) ?? Card[field]);
}

/// <summary>One question of a card.</summary>
/// <param name="Value">What stands in it: the reader's own words while they clash with another's.</param>
public sealed record CardFieldSheet(CardSheet Card, CardField Field, string Value)
{
    private static readonly CardField[] Tall = [CardField.Title, CardField.Opening, CardField.Content];
    private static readonly CardField[] OfBodies = [CardField.Lead, CardField.Advise, CardField.Coordinate, CardField.Body];

    public string Anchor => Origins.AnchorOf(Card.Key, Field);

    /// <summary>Under which it is sent: "t3.Lead".</summary>
    public string Name => $"{Card.Key}.{Field}";

    public bool IsTall => ComposedCard.IsLong(Field) || Tall.Contains(Field);

    /// <summary>The card asks nothing else, and says by its name what it asks.</summary>
    public bool IsAlone => Card.Card.Asked.Count == 1 && !Card.Card.IsListed;

    public bool NamesBodies => OfBodies.Contains(Field);

    public int Rows => Math.Clamp((Value.Length / 70) + 1 + Value.Count(c => c == '\n'), ComposedCard.IsLong(Field) ? 2 : 1, 12);

    public IReadOnlyList<DraftFinding> Findings => [.. Card.Sheet.Findings.Where(f => f.Card?.Key == Card.Key && f.Field == Field).Select(f => f.Finding)];

    public TimeReading? Window => Field == CardField.Time ? Card.Sheet.Windows.GetValueOrDefault(Card.Key) : null;

    /// <summary>Words of time that no window follows from.</summary>
    public bool IsVague => Field == CardField.Time && Card.Card[Field].Length > 0 && Window is null;

    /// <summary>A day that is none.</summary>
    public bool IsNoDay => Field == CardField.Date && Card.Card[Field].Length > 0 && DraftDay.Read(Card.Card[Field]) is null;

    public string? OtherwiseRead => Card.Sheet.OtherwiseRead(Card.Card, Field);

    /// <summary>The bodies that a line names, which on a phone runs out of sight.</summary>
    public IReadOnlyList<string> Several => NamesBodies ? [.. ComposedScript.Names(Card.Card[Field])] : [];

    public IReadOnlyList<string> Unknown =>
        NamesBodies && Field != CardField.Body ? [.. ComposedScript.Names(Card.Card[Field]).Where(Card.Sheet.Unknown.Contains)] : [];

    /// <summary>What another writer has put there meanwhile; null where it is the same.</summary>
    public string? Theirs => Card.Mine is not null && Value != Card.Card[Field] ? Card.Card[Field] : null;

    public bool HasNotes =>
        Findings.Count > 0
        || Window is not null
        || IsVague
        || IsNoDay
        || OtherwiseRead is not null
        || Several.Count > 1
        || Unknown.Count > 0
        || Theirs is not null;
}
