using Dinh.Domain.Plans;
using Dinh.Law.Planning;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>With what a plan that is written here begins.</summary>
internal static class NewComposition
{
    /// <summary>The head, the words of issue and the foot, as far as they follow from who writes.</summary>
    public static Composition For(NewPlanHead head)
    {
        var written = Composition.Blank;
        var title = $"thực hiện dân chủ ở cơ sở năm {head.Year}";
        return written
            .With(
                written
                    .Only(CardKind.Head)
                    .With(CardField.Issuer, head.Issuer)
                    .With(CardField.Kind, "KẾ HOẠCH")
                    .With(CardField.Number, $"/{head.Symbol}")
                    .With(CardField.Place, head.Place)
                    .With(CardField.Title, Capital(title))
                    .With(CardField.Opening, $"{Spoken(head.Issuer)} ban hành Kế hoạch {title} như sau")
            )
            .With(written.Only(CardKind.Closing).With(CardField.Closing, $"Trên đây là Kế hoạch {title} của {Spoken(head.Issuer)}"))
            .With(FootOf(written.Only(CardKind.Foot), head.Issuer));
    }

    /// <summary>The bones that the law gives.</summary>
    public static Composition FromLaw(NewPlanHead head, DateOnly today)
    {
        var template = PlanTemplate.At(today).Value;
        var written = For(head);
        written = written
            .With(written.Only(CardKind.Head).With(CardField.Title, PlanTemplate.For(head.Year, template.Title)))
            .With(written.Only(CardKind.Bases).With(CardField.Bases, string.Join('\n', template.BasesOn(today))))
            .With(
                written
                    .Only(CardKind.Aims)
                    .With(CardField.Purpose, string.Join('\n', template.Purposes))
                    .With(CardField.Requirement, string.Join('\n', template.Requirements))
            );
        foreach (var section in template.Sections)
        {
            written = Add(written, CardKind.Section, CardField.Heading, section.Heading);
            foreach (var group in section.Groups)
            {
                written = Add(written, CardKind.Group, CardField.Heading, group.Heading);
                written = group.Tasks.Aggregate(written, (w, t) => Add(w, CardKind.Task, CardField.Content, PlanTemplate.For(head.Year, t.Words)));
            }
        }

        return written;
    }

    /// <summary>One empty section with one empty task: where to begin.</summary>
    public static Composition Empty(NewPlanHead head) =>
        For(head).Add(CardKind.Section, null, out var section).With(section.With(CardField.Heading, "Nội dung, nhiệm vụ")).Add(CardKind.Task, null, out _);

    internal static Composition Add(Composition written, CardKind kind, params (CardField Field, string Value)[] fields)
    {
        var more = written.Add(kind, null, out var added);
        return more.With(fields.Aggregate(added, (card, f) => card.With(f.Field, f.Value)));
    }

    private static Composition Add(Composition written, CardKind kind, CardField field, string value) => Add(written, kind, (field, value));

    /// <summary>The text names a committee in full, its papers' registers in short.</summary>
    private static string Spoken(string issuer) =>
        issuer.StartsWith("UBND ", StringComparison.Ordinal) ? $"Ủy ban nhân dân {issuer["UBND ".Length..]}" : issuer;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static ComposedCard FootOf(ComposedCard card, string issuer)
    {
        var isCommittee = issuer.StartsWith("UBND", StringComparison.Ordinal) || issuer.StartsWith("Ủy ban nhân dân", StringComparison.Ordinal);
        return isCommittee
            ? card.With(CardField.Way, "Collective").With(CardField.Collective, "Ủy ban nhân dân").With(CardField.Office, "Chủ tịch")
            : card.With(CardField.Way, "Direct");
    }
}

/// <summary>What is known of a new plan before its first word.</summary>
/// <param name="Symbol">"KH-UBND".</param>
internal sealed record NewPlanHead(string Issuer, string Place, string Symbol, int Year);
