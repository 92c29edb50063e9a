using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>From a line of the paper back to the question that it answers.</summary>
internal static class Origins
{
    /// <param name="from">As <see cref="Dinh.Writing.Plans.PaperLine.From"/> says it.</param>
    public static (ComposedCard Card, CardField Field)? Of(Composition written, string from) =>
        from.Split('.') switch
        {
            [var one] => Single(written, one),
            [ComposedScript.Purpose, _] => (written.Only(CardKind.Aims), CardField.Purpose),
            [ComposedScript.Requirement, _] => (written.Only(CardKind.Aims), CardField.Requirement),
            [var key, var field] when written.Find(key) is { } card => (card, FieldOf(card.Kind, field)),
            _ => null,
        };

    /// <summary>The anchor of a field on the page: "t3-lead".</summary>
    public static string AnchorOf(string card, CardField field) => $"{card}-{field.ToString().ToLowerInvariant()}";

    private static (ComposedCard, CardField)? Single(Composition written, string from)
    {
        var (head, foot) = (written.Only(CardKind.Head), written.Only(CardKind.Foot));
        return from switch
        {
            "issuer" => (head, CardField.Issuer),
            "number" => (head, CardField.Number),
            "day" => (head, CardField.Date),
            "kind" => (head, CardField.Kind),
            "title" => (head, CardField.Title),
            "opening" => (head, CardField.Opening),
            "bases" => (written.Only(CardKind.Bases), CardField.Bases),
            "closing" => (written.Only(CardKind.Closing), CardField.Closing),
            "recipients" => (foot, CardField.Recipients),
            "authority" => (foot, CardField.Office),
            "signer" => (foot, CardField.Signer),
            _ => null,
        };
    }

    private static CardField FieldOf(CardKind kind, string field) =>
        (kind, field) switch
        {
            (CardKind.Funds, _) => CardField.Funds,
            (CardKind.Section or CardKind.Group, _) => CardField.Heading,
            (CardKind.Duty, "below") => CardField.Work,
            (CardKind.Duty, _) => CardField.Body,
            (_, "text") => CardField.Content,
            (_, "below") => CardField.Detail,
            _ => Enum.Parse<CardField>(field, ignoreCase: true),
        };
}
