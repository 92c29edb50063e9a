using Dinh.App.Features.Duties;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>Reads the cards out of a sent form: "t3.Lead", "t3.stamp".</summary>
internal static class SentCards
{
    private const string Stamp = "stamp";

    public static IReadOnlyList<SentCard> Of(IFormCollection form)
    {
        var fields = form.Select(f => (Parts: f.Key.Split('.'), Value: $"{f.Value}")).Where(f => f.Parts.Length == 2).ToLookup(f => f.Parts[0]);
        return
        [
            .. fields
                .Where(card => card.Any(f => f.Parts[1] == Stamp))
                .Take(Composition.MostCards)
                .Select(card => new SentCard(card.Key, card.First(f => f.Parts[1] == Stamp).Value, Said(card))),
        ];
    }

    private static Dictionary<CardField, string> Said(IEnumerable<(string[] Parts, string Value)> card)
    {
        var said = new Dictionary<CardField, string>();
        foreach (var (parts, value) in card)
        {
            if (Enum.TryParse<CardField>(parts[1], out var field) && Enum.IsDefined(field))
                said[field] = Typed.Clean(value.ReplaceLineEndings("\n"));
        }

        return said;
    }
}
