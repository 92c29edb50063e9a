using Dinh.App.Features.Plans.UploadPlan;
using Dinh.Domain.Plans;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;
using Dinh.Writing.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>A plan being written, set as a paper and read again by the reader that reads uploaded ones.</summary>
/// <param name="Lines">The paper's lines, each with the field that it was set from.</param>
internal sealed record ComposedReading(Composition Written, IReadOnlyList<PaperLine> Lines, IReadOnlyList<DraftPart> Read)
{
    // A word processor's file gives whole paragraphs, and so does this text.
    private const string Name = "soan.docx";

    private static readonly (CardField Field, FieldName Name)[] Spoken =
    [
        (CardField.Lead, FieldName.Lead),
        (CardField.Advise, FieldName.Advise),
        (CardField.Coordinate, FieldName.Coordinate),
        (CardField.Time, FieldName.Time),
        (CardField.Form, FieldName.Form),
    ];

    public static ComposedReading Of(Composition written, DateOnly today)
    {
        var lines = ComposedScript.Of(written, today).Text();
        return new(written, lines, DraftParts.Of(PlanReader.Read(SourceOf(lines))));
    }

    /// <summary>What a draft keeps: lines, parts and findings as of an uploaded paper.</summary>
    public static DraftReading For(Composition written, DateOnly today)
    {
        var lines = ComposedScript.Of(written, today).Text();
        var source = SourceOf(lines);
        var reading = PlanReader.Read(source);
        var composed = new ComposedReading(written, lines, DraftParts.Of(reading));
        return new(DraftParts.Of(source), [.. composed.Read.Select(composed.AsWritten)], DraftParts.Of(Proofreader.Check(source, reading)));
    }

    /// <summary>The field that a line of the paper was set from.</summary>
    public (ComposedCard Card, CardField Field)? FieldOf(int line) => line < 1 || line > Lines.Count ? null : Origins.Of(Written, Lines[line - 1].From);

    /// <summary>The card whose task or duty a part is.</summary>
    public ComposedCard? CardOf(DraftPart part) =>
        part.Kind == PartKind.Task && part.Field(FieldName.Title).Places is [var title, ..] && FieldOf(title.Line) is { } field ? field.Card : null;

    /// <summary>"II.", "1.", "a)": how a card is numbered on the paper; empty when it is not on it.</summary>
    public string MarkOf(ComposedCard card) => Lines.FirstOrDefault(l => l.From == $"{card.Key}.text")?.Text.Split(' ')[0] ?? "";

    /// <summary>Where the paper's words, read again, do not give what the field says; null where they do.</summary>
    public string? OtherwiseRead(DraftPart part, CardField field)
    {
        var card = CardOf(part);
        var name = Array.Find(Spoken, s => s.Field == field) is { Field: var found } spoken && found == field ? spoken.Name : (FieldName?)null;
        return card is { Kind: CardKind.Task } && name is { } asked && card[field].Length > 0 && !IsSame(part[asked], Said(card, field)) ? part[asked] : null;
    }

    private static SourceText SourceOf(IReadOnlyList<PaperLine> lines) => new(Name, [.. lines.Select((line, at) => new SourceLine(at + 1, line.Text))]);

    /// <summary>What the writer put in a field of its own is said, however the sentence around it is read.</summary>
    private DraftPart AsWritten(DraftPart part)
    {
        if (part.Kind == PartKind.Head)
            return OfHead(part);
        if (CardOf(part) is not { } card)
            return part;
        if (card.Kind == CardKind.Duty)
            return part[FieldName.Lead].Length > 0 || card[CardField.Body].Length == 0 ? part : Put(part, FieldName.Lead, card[CardField.Body], card, "text");

        foreach (var (field, name) in Spoken)
        {
            if (card[field].Length > 0 && !IsSame(part[name], Said(card, field)))
                part = Put(part, name, Said(card, field), card, $"{field}".ToLowerInvariant());
        }

        return card[CardField.Content].Length == 0 ? part.With(FieldName.Title, DraftField.Empty with { Places = part.Field(FieldName.Title).Places }) : part;
    }

    private DraftPart OfHead(DraftPart part)
    {
        var (head, foot) = (Written.Only(CardKind.Head), Written.Only(CardKind.Foot));
        (FieldName Name, string Value, string From)[] said =
        [
            (FieldName.Issuer, head[CardField.Issuer], "issuer"),
            (FieldName.Title, ComposedScript.Bare(head[CardField.Title]), "title"),
            (FieldName.Signer, foot[CardField.Signer], "signer"),
        ];
        return said.Where(s => s.Value != part[s.Name]).Aggregate(part, (p, s) => p.With(s.Name, new(s.Value, s.Value, PlacesOf(s.From))));
    }

    private DraftPart Put(DraftPart part, FieldName name, string value, ComposedCard card, string from) =>
        part.With(name, new(value, value, PlacesOf($"{card.Key}.{from}"))) with
        {
            ReadTime = name == FieldName.Time ? null : part.ReadTime,
        };

    private List<DraftPlace> PlacesOf(string from) =>
        [.. Lines.Select((line, at) => (line, at)).Where(l => l.line.From == from).Select(l => new DraftPlace(l.at + 1, 0, l.line.Text.Length))];

    private static string Said(ComposedCard card, CardField field) =>
        DraftPart.Roles.Any(r => $"{r}" == $"{field}") ? string.Join("; ", ComposedScript.Names(card[field])) : ComposedScript.Bare(card[field]);

    private static bool IsSame(string read, string said) => string.Equals(read, said, StringComparison.Ordinal);
}
