using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>Puts what was sent over what stands. Who wrote nothing in a card overwrites nothing there; who wrote over another's newer words is told.</summary>
internal static class MergedCards
{
    public static (Composition Written, IReadOnlyList<SentCard> Conflicts) Of(Composition before, IReadOnlyList<SentCard> sent, string act)
    {
        var conflicts = new List<SentCard>();
        var written = before;
        foreach (var card in sent)
        {
            if (before.Find(card.Key) is not { } stands || act == $"take:{card.Key}")
                continue;

            var wanted = card.Fields.Where(f => stands.Asked.Contains(f.Key)).Aggregate(stands, (c, f) => c.With(f.Key, f.Value));
            if (wanted.Stamp == stands.Stamp || Untouched(card, stands.Kind))
                continue;
            if (card.Stamp == stands.Stamp || act == $"keep:{card.Key}")
                written = written.With(wanted);
            else
                conflicts.Add(card);
        }

        return (written, conflicts);
    }

    /// <summary>The writer's page gave these words, and they came back as they were.</summary>
    private static bool Untouched(SentCard card, CardKind kind) =>
        card.Fields.Aggregate(new ComposedCard(card.Key, kind), (c, f) => c.Asked.Contains(f.Key) ? c.With(f.Key, f.Value) : c).Stamp == card.Stamp;
}
