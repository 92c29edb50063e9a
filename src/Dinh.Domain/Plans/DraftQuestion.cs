namespace Dinh.Domain.Plans;

/// <summary>What the machine may not guess.</summary>
public enum QuestionKind
{
    /// <summary>The plan, or a part of it, has no title.</summary>
    WhatTitle,

    /// <summary>The day of issue is left open or cannot be read.</summary>
    WhichDay,

    /// <summary>Which body issued the plan.</summary>
    WhoIssued,

    /// <summary>A name that is not known, or that several bodies bear.</summary>
    WhoIsIt,

    /// <summary>A group: a duty for each member, or one for the body that answers for all.</summary>
    HowManyDuties,

    /// <summary>A task that names no lead.</summary>
    WhoLeads,

    /// <summary>Words of time that no window follows from.</summary>
    WhenIsIt,
}

/// <summary>Something that only a person can answer; confirming waits until all are answered.</summary>
/// <param name="Part">The key of the part that it is about, or where the name first stands.</param>
/// <param name="Field">The field that it is about.</param>
/// <param name="Words">The words asked about.</param>
public sealed record DraftQuestion(QuestionKind Kind, string Part, FieldName Field, string Words)
{
    /// <summary>In how many fields the words stand.</summary>
    public int Times { get; init; } = 1;
}

/// <summary>How far a name is understood before the clerk is asked.</summary>
public enum NameState
{
    Known,
    Group,
    Unknown,
}

/// <summary>Finds everything in a draft that must be asked before it becomes a plan.</summary>
public static class DraftQuestions
{
    /// <param name="stateOf">What is known about a name, the clerk's own answers included.</param>
    /// <param name="draft">What is asked about.</param>
    /// <param name="signedOn">The day on which it is to be signed: that and the number are not asked of a plan that gets them by its signature.</param>
    public static IReadOnlyList<DraftQuestion> Of(PlanDraft draft, Func<string, NameState> stateOf, DateOnly? signedOn = null)
    {
        var head = draft.Head;
        return
        [
            .. Missing(head, FieldName.Title, QuestionKind.WhatTitle, head[FieldName.Title].Length == 0),
            .. Missing(head, FieldName.Date, QuestionKind.WhichDay, draft.IssuedOn is null && signedOn is null),
            .. Missing(head, FieldName.Issuer, QuestionKind.WhoIssued, stateOf(head[FieldName.Issuer]) != NameState.Known),
            .. NamesOf(draft, stateOf),
            .. draft.Standing.SelectMany(p => OwnOf(draft, p, signedOn)),
        ];
    }

    private static IEnumerable<DraftQuestion> Missing(DraftPart part, FieldName field, QuestionKind kind, bool missing) =>
        missing ? [new(kind, part.Key, field, part[field])] : [];

    private static IEnumerable<DraftQuestion> NamesOf(PlanDraft draft, Func<string, NameState> stateOf) =>
        from mention in draft.Mentions
        group mention by BodyAnswer.KeyOf(mention.Name) into same
        let first = same.First()
        let state = stateOf(first.Name)
        where state != NameState.Known
        let kind = state == NameState.Group ? QuestionKind.HowManyDuties : QuestionKind.WhoIsIt
        // A group that only helps gets no duties of its own, so there is nothing to choose.
        where kind == QuestionKind.WhoIsIt || same.Any(m => m.Field == FieldName.Lead)
        select new DraftQuestion(kind, first.Part, first.Field, first.Name) { Times = same.Count() };

    private static IEnumerable<DraftQuestion> OwnOf(PlanDraft draft, DraftPart part, DateOnly? signedOn)
    {
        if (part[FieldName.Title].Length == 0)
            yield return new(QuestionKind.WhatTitle, part.Key, FieldName.Title, part[FieldName.Path]);
        if (!part.HasNoLead && part[FieldName.Lead].Length == 0)
            yield return new(QuestionKind.WhoLeads, part.Key, FieldName.Lead, part[FieldName.Title]);

        var words = part[FieldName.Time];
        if (!part.HasNoTime && words.Length > 0 && draft.WindowOf(part, signedOn) is null)
            yield return new(QuestionKind.WhenIsIt, part.Key, FieldName.Time, words);
    }
}

/// <summary>A name of a body, where it stands.</summary>
public sealed record NameMention(string Name, string Part, FieldName Field);
