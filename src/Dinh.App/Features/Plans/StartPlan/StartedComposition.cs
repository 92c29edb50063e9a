using System.Text.RegularExpressions;
using Dinh.App.Features.Plans.ComposePlan;
using Dinh.Domain.Plans;
using Dinh.Law.Text;

namespace Dinh.App.Features.Plans.StartPlan;

/// <summary>What was taken from another plan, as cards to go on writing in.</summary>
internal static partial class StartedComposition
{
    private static readonly string[] Roles = ["chu tri", "phoi hop", "tham muu", "thoi gian", "thoi han", "hinh thuc"];

    public static Composition Of(IReadOnlyList<DraftPart> parts, NewPlanHead head)
    {
        var from = parts.First(p => p.Kind == PartKind.Head);
        var written = NewComposition.For(head);
        written = written
            .With(written.Only(CardKind.Head).With(CardField.Title, from[FieldName.Title]))
            .With(written.Only(CardKind.Bases).With(CardField.Bases, from[FieldName.Bases]));
        written = NewComposition.Add(written, CardKind.Section, (CardField.Heading, "Nội dung, nhiệm vụ"));
        return parts.Where(p => p.Kind != PartKind.Head).Aggregate(written, Taken);
    }

    private static Composition Taken(Composition written, DraftPart part) =>
        part.Kind == PartKind.Report ? Charged(written, part[FieldName.Lead], [part[FieldName.Title]])
        : part.Section == "duties" && part.Kind == PartKind.Task ? Charged(written, part[FieldName.Lead], WorkOf(part))
        : NewComposition.Add(written, CardKind.Task, [.. FieldsOf(part)]);

    /// <summary>All that one body does stands together.</summary>
    private static Composition Charged(Composition written, string body, IReadOnlyList<string> work)
    {
        var card = written.Standing.FirstOrDefault(c => c.Kind == CardKind.Duty && c[CardField.Body] == body && body.Length > 0);
        if (card is null)
            return NewComposition.Add(written, CardKind.Duty, (CardField.Body, body), (CardField.Work, string.Join('\n', work)));

        var known = card[CardField.Work];
        var more = work.Where(w => !known.Contains(w, StringComparison.Ordinal));
        return written.With(card.With(CardField.Work, string.Join('\n', more.Prepend(known).Where(w => w.Length > 0))));
    }

    private static IReadOnlyList<string> WorkOf(DraftPart part) =>
        part[FieldName.Detail].Length == 0 || part[FieldName.Title] != part[FieldName.Lead]
            ? [part[FieldName.Title], .. Lines(part[FieldName.Detail])]
            : [.. Lines(part[FieldName.Detail])];

    private static IEnumerable<(CardField, string)> FieldsOf(DraftPart part)
    {
        yield return (CardField.Content, part[FieldName.Title]);
        yield return (CardField.Lead, part[FieldName.Lead]);
        yield return (CardField.Advise, part[FieldName.Advise]);
        yield return (CardField.Coordinate, part[FieldName.Coordinate]);
        yield return (CardField.Time, part[FieldName.Time]);
        yield return (CardField.Form, part[FieldName.Form]);
        var told = Lines(part[FieldName.Detail]).Select(line => (line, Label: LabelOf(line))).ToList();
        yield return (CardField.Product, ValueOf(told, "san pham"));
        yield return (CardField.Cost, ValueOf(told, "kinh phi"));
        var rest = told.Where(t => t.Label is null).Select(t => t.line);
        yield return (CardField.Detail, string.Join('\n', part[FieldName.Venue] is { Length: > 0 } venue ? rest.Append($"Địa điểm: {venue}") : rest));
    }

    private static string ValueOf(List<(string Line, string? Label)> told, string label) =>
        told.Find(t => t.Label == label) is { Line: { } line } ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '.') : "";

    /// <summary>Which field of its own a line of an entry's words belongs to; null for what is only said.</summary>
    private static string? LabelOf(string line)
    {
        if (Labelled().Match(line) is not { Success: true } match)
            return null;
        var folded = SearchText.Fold(match.Groups["label"].Value);
        return folded.Contains("san pham", StringComparison.Ordinal) ? "san pham"
            : folded.StartsWith("kinh phi", StringComparison.Ordinal) ? "kinh phi"
            : Array.Find(Roles, r => folded.Contains(r, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(string words) => ComposedScript.LinesOf(words);

    [GeneratedRegex(@"^(?<label>[^:]{3,40}):\s*\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labelled();
}
