using Dinh.Domain.Plans;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.ComposePlan;

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
