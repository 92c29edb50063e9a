using System.Collections.ObjectModel;

namespace Dinh.Domain.Plans;

/// <summary>What each kind of card asks its writer, in order.</summary>
internal static class CardQuestions
{
    private static readonly ReadOnlyDictionary<CardKind, CardField[]> Known = new(
        new Dictionary<CardKind, CardField[]>
        {
            [CardKind.Head] = [CardField.Issuer, CardField.Kind, CardField.Number, CardField.Place, CardField.Date, CardField.Title, CardField.Opening],
            [CardKind.Bases] = [CardField.Bases],
            [CardKind.Aims] = [CardField.Purpose, CardField.Requirement],
            [CardKind.Section] = [CardField.Heading],
            [CardKind.Group] = [CardField.Heading],
            [CardKind.Task] =
            [
                CardField.Content,
                CardField.Lead,
                CardField.Advise,
                CardField.Coordinate,
                CardField.Time,
                CardField.Product,
                CardField.Form,
                CardField.Cost,
                CardField.Detail,
            ],
            [CardKind.Funds] = [CardField.Funds],
            [CardKind.Duty] = [CardField.Body, CardField.Work],
            [CardKind.Closing] = [CardField.Closing],
            [CardKind.Foot] =
            [
                CardField.Recipients,
                CardField.Keeper,
                CardField.Way,
                CardField.Collective,
                CardField.Chief,
                CardField.Office,
                CardField.Signer,
            ],
        }
    );

    public static IReadOnlyList<CardField> Of(CardKind kind) => Known[kind];
}
