using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>What the buttons of a card do; a word that no button says does nothing.</summary>
internal static class CardDeeds
{
    /// <param name="act">"up:t3": the deed, and the card.</param>
    /// <returns>What stands after it, and the card to come back to.</returns>
    public static (Composition Written, string At) Do(Composition written, string act)
    {
        var colon = act.IndexOf(':', StringComparison.Ordinal);
        var (deed, key) = colon < 0 ? (act, "") : (act[..colon], act[(colon + 1)..]);
        return deed switch
        {
            "add-section" => Added(written, CardKind.Section, key),
            "add-group" => Added(written, CardKind.Group, key),
            "add-task" => Added(written, CardKind.Task, key),
            "add-duty" => Added(written, CardKind.Duty, key),
            "up" => (written.Move(key, up: true), key),
            "down" => (written.Move(key, up: false), key),
            "remove" => Flagged(written, key, removed: true),
            "put-back" => Flagged(written, key, removed: false),
            _ => (written, key),
        };
    }

    private static (Composition, string) Added(Composition written, CardKind kind, string behind)
    {
        var more = written.Add(kind, behind.Length == 0 ? null : behind, out var added);
        return (more, added.Key);
    }

    private static (Composition, string) Flagged(Composition written, string key, bool removed) =>
        written.Find(key) is { IsListed: true } card && card.IsRemoved != removed ? (written.With(card with { IsRemoved = removed }), key) : (written, key);
}
