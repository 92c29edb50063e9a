using Dinh.App.Features.Plans.ReviewPlan;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>One card as its writer sent it.</summary>
/// <param name="Stamp">The card's stamp when the writer's page was made.</param>
public sealed record SentCard(string Key, string Stamp, IReadOnlyDictionary<CardField, string> Fields);

/// <param name="Act">The button that was pressed: "save", "add-task:t3", "up:t3", "remove:t3", "keep:t3", …</param>
public sealed record WriteCards(Id<PlanDraft> Draft, IReadOnlyList<SentCard> Cards, string Act = "save");

/// <param name="Conflicts">Cards that somebody else wrote in meanwhile: nothing was done to them.</param>
/// <param name="At">The card to come back to; empty for none.</param>
public sealed record WrittenCards(Refusal? Refusal, IReadOnlyList<SentCard> Conflicts, string At);

/// <summary>Takes what was written into a draft: each card by itself, so that two writers of different cards do not disturb each other.</summary>
public sealed class WriteCardsHandler(ChangeDraftHandler change, TimeProvider clock)
{
    public async Task<WrittenCards> HandleAsync(WriteCards command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        IReadOnlyList<SentCard> conflicts = [];
        var at = "";
        var outcome = await change.HandleAsync(
            command.Draft,
            (draft, touch) =>
            {
                if (draft.Composition is not { } before)
                    return new Refusal("draft.not-written-here");

                (var written, conflicts) = MergedCards.Of(before, command.Cards, command.Act);
                (written, at) = conflicts.Count > 0 ? (written, conflicts[0].Key) : CardDeeds.Do(written, command.Act);
                return ReferenceEquals(written, before) ? Outcome.Done : draft.Write(touch, written, ComposedReading.For(written, clock.Today));
            },
            stop
        );
        return new(outcome.Refusal, conflicts, at);
    }
}
