using Dinh.Domain.Plans;
using Dinh.Law;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>What the buttons of a card do.</summary>
internal static class PartDeeds
{
    public static Outcome Do(PlanDraft draft, Touch touch, string key, string? act, IReadOnlyList<(FieldName Name, string Value)> written)
    {
        foreach (var (name, value) in written)
        {
            var outcome = draft.Correct(touch, key, name, value);
            if (outcome.Refusal is not null)
                return outcome;
        }

        return act switch
        {
            "remove" => draft.Remove(touch, key),
            "put-back" => draft.PutBack(touch, key),
            "no-lead" => draft.WaiveLead(touch, key, true),
            "ask-lead" => draft.WaiveLead(touch, key, false),
            "no-lead-all" => NobodyLeads(draft, touch),
            "no-time" => draft.WaiveTime(touch, key, true),
            "ask-time" => draft.WaiveTime(touch, key, false),
            "adviser-leads" => AdviserLeads(draft, touch, key),
            _ => Outcome.Done,
        };
    }

    /// <summary>The issuer answers for every task that names no lead.</summary>
    private static Outcome NobodyLeads(PlanDraft draft, Touch touch)
    {
        foreach (var part in draft.Standing.Where(p => p[FieldName.Lead].Length == 0 && !p.HasNoLead).ToList())
        {
            var outcome = draft.WaiveLead(touch, part.Key, true);
            if (outcome.Refusal is not null)
                return outcome;
        }

        return Outcome.Done;
    }

    private static Outcome AdviserLeads(PlanDraft draft, Touch touch, string key)
    {
        var part = draft.Parts.FirstOrDefault(p => p.Key == key);
        if (part is null || part[FieldName.Advise].Length == 0)
            return new Refusal("draft.no-such-field");

        return draft.Correct(touch, key, FieldName.Lead, part[FieldName.Advise]);
    }
}
