using Dinh.Domain.Plans;
using Dinh.Writing.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>Sections, groups and tasks of a plan being written, one under the other as the cards stand.</summary>
internal static class ComposedSections
{
    /// <summary>The heading of tasks that the writer has put under none.</summary>
    private const string Unnamed = "Nhiệm vụ";

    public static IEnumerable<ScriptSection> Of(Composition written)
    {
        List<ComposedCard> cards = [.. written.Standing.Where(c => c.Kind is CardKind.Section or CardKind.Group or CardKind.Task && !IsEmpty(c))];
        for (var at = 0; at < cards.Count; )
        {
            var isNamed = cards[at].Kind == CardKind.Section;
            List<ComposedCard> under = [.. cards.Skip(isNamed ? at + 1 : at).TakeWhile(c => c.Kind != CardKind.Section)];
            yield return new(isNamed ? HeadingOf(cards[at]) : Unnamed, [.. Items(under)]) { Key = isNamed ? cards[at].Key : "" };
            at += under.Count + (isNamed ? 1 : 0);
        }
    }

    private static IEnumerable<ScriptItem> Items(List<ComposedCard> cards)
    {
        for (var at = 0; at < cards.Count; at++)
        {
            if (cards[at].Kind == CardKind.Task)
            {
                yield return ItemOf(cards[at]);
                continue;
            }

            List<ScriptItem> under = [.. cards.Skip(at + 1).TakeWhile(c => c.Kind == CardKind.Task).Select(ItemOf)];
            if (under.Count > 0)
                yield return new(HeadingOf(cards[at]))
                {
                    Key = cards[at].Key,
                    IsHeading = true,
                    Items = under,
                };
            at += under.Count;
        }
    }

    private static ScriptItem ItemOf(ComposedCard card) =>
        new(ComposedScript.Or(ComposedScript.Bare(card[CardField.Content]), ComposedScript.Open))
        {
            Key = card.Key,
            Below = [.. ComposedScript.LinesOf(card[CardField.Detail]).Select(ComposedScript.Stopped)],
            Lead = [.. ComposedScript.Names(card[CardField.Lead])],
            Advise = [.. ComposedScript.Names(card[CardField.Advise])],
            Coordinate = [.. ComposedScript.Names(card[CardField.Coordinate])],
            Form = ComposedScript.Bare(card[CardField.Form]),
            Product = ComposedScript.Bare(card[CardField.Product]),
            Cost = ComposedScript.Bare(card[CardField.Cost]),
            Time = ComposedScript.Bare(card[CardField.Time]),
        };

    private static string HeadingOf(ComposedCard card) => ComposedScript.Or(ComposedScript.Bare(card[CardField.Heading]), ComposedScript.Open);

    private static bool IsEmpty(ComposedCard card) => card.Kind == CardKind.Task && card.Asked.All(f => card[f].Length == 0);
}
