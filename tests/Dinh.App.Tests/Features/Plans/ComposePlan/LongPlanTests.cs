using Dinh.App.Features.Plans;
using Dinh.App.Features.Plans.ComposePlan;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans.ComposePlan;

/// <summary>Sixty tasks are no slower to the store than one.</summary>
public sealed class LongPlanTests : IAsyncDisposable
{
    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_long_plan_is_folded_and_costs_no_more_statements()
    {
        var clerk = await commune.SignedIn();
        var draft = await clerk.BeginsPlan();
        await clerk.Writes(draft, "save", ("t2.Content", "Việc 2"), ("t2.Lead", clerk.Body!.Name));
        var few = await StatementsAsync(clerk, draft);
        await commune.Do(
            async (DinhDb db) =>
            {
                var kept = await db.PlanDrafts.SingleAsync(d => d.Id == draft);
                var many = Enumerable
                    .Range(0, 60)
                    .Aggregate(
                        kept.Composition!,
                        (all, _) =>
                            all.Add(CardKind.Task, null, out var added)
                                .With(added.With(CardField.Content, $"Việc {added.Key}").With(CardField.Lead, clerk.Body!.Name))
                    );
                kept.Write(new("Lan", commune.Clock.GetUtcNow().UtcDateTime), many, ComposedReading.For(many, commune.Today));
                return await db.SaveChangesAsync();
            }
        );

        Assert.Equal(few, await StatementsAsync(clerk, draft));

        var page = await clerk.Visit(PlanLinks.Compose(draft));
        Assert.Equal(61, page.Html.QuerySelectorAll("details.task:not([open])").Length);
        var opened = await clerk.Visit($"{PlanLinks.Compose(draft)}?o=t9");
        Assert.Equal("t9", opened.Html.QuerySelector("details.task[open]")!.Id);
    }

    private async Task<int> StatementsAsync(Reader clerk, Id<PlanDraft> draft)
    {
        await clerk.Visit(PlanLinks.Compose(draft));
        return await commune.Statements.Of(() => clerk.Visit(PlanLinks.Compose(draft)));
    }
}
