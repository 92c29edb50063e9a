using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.StartPlan;

/// <summary>The parts and lines with which a new draft begins, taken from another plan.</summary>
internal sealed partial class StartingParts
{
    private readonly List<DraftPart> parts = [];
    private readonly List<DraftLine> lines = [];

    public IReadOnlyList<DraftPart> Parts => parts;

    public IReadOnlyList<DraftLine> Lines => lines;

    /// <summary>From the higher plan: its tasks for the units below as this unit's own, led by its own body.</summary>
    public static StartingParts FromHigher(Plan higher, IReadOnlyCollection<int> asked, string body, DateOnly today)
    {
        var made = new StartingParts();
        made.Head(
            body,
            higher.Paper.Title,
            higher.Year ?? today.Year,
            $"Căn cứ {higher.Paper.Name} ngày {higher.Paper.IssuedOn:dd/MM/yyyy} của {higher.Paper.IssuerName}"
        );
        foreach (var entry in higher.Entries.Where(e => asked.Contains(e.Order)).OrderBy(e => e.Order))
            made.Add(entry, OwnPlanOrder.AsksBelow($"{entry.Lead} ") || entry.Lead.Length == 0 ? body : "", entry.Coordinate, words => words);
        foreach (var report in higher.Entries.Where(e => e.Kind == PartKind.Report && OwnPlanOrder.AsksBelow($"{e.Lead} {e.Title} ")).OrderBy(e => e.Order))
            made.Add(report, body, "", words => words);
        return made;
    }

    /// <summary>From the body's plan of another year, its years moved on.</summary>
    public static StartingParts FromEarlier(Plan earlier, string body, int year)
    {
        var from = earlier.Year ?? earlier.Paper.IssuedOn.Year;
        string Moved(string words) => Years().Replace(words, m => int.Parse(m.Value, CultureInfo.InvariantCulture) == from ? $"{year}" : m.Value);
        var made = new StartingParts();
        made.Head(body, Moved(earlier.Paper.Title), year, "");
        foreach (var entry in earlier.Entries.OrderBy(e => e.Order))
            made.Add(entry, entry.Lead, entry.Coordinate, Moved);
        return made;
    }

    private void Head(string body, string title, int year, string bases)
    {
        var head = new DraftPart("head", PartKind.Head)
            .With(FieldName.Kind, Line("KẾ HOẠCH"))
            .With(FieldName.Issuer, Line(body))
            .With(FieldName.Title, Line(title))
            .With(FieldName.Year, Line(year.ToString(CultureInfo.InvariantCulture)));
        parts.Add(bases.Length == 0 ? head : head.With(FieldName.Bases, Line(bases)));
    }

    private void Add(PlanEntry entry, string lead, string coordinate, Func<string, string> moved)
    {
        var key = $"{(entry.Kind == PartKind.Report ? 'r' : 't')}{parts.Count}";
        var part = new DraftPart(key, entry.Kind) { Section = entry.Section.Length == 0 ? "content" : entry.Section };
        (FieldName Name, string Value)[] values =
        [
            (FieldName.Path, entry.Path),
            (FieldName.Title, moved(entry.Title)),
            (FieldName.Lead, lead),
            (FieldName.Coordinate, coordinate),
            (FieldName.Time, moved(entry.Window.Text)),
            (FieldName.Form, moved(entry.Form)),
            (FieldName.To, entry.To),
            (FieldName.Via, entry.Via),
            (FieldName.Venue, entry.Venue),
            (FieldName.Detail, moved(entry.Detail)),
        ];
        foreach (var (name, value) in values.Where(v => part.Asked.Contains(v.Name) && v.Value.Length > 0))
            part = part.With(name, Line(value));
        parts.Add(part.Asked.Contains(FieldName.TaskKind) ? part.With(FieldName.TaskKind, new(entry.TaskKind, entry.TaskKind, [])) : part);
    }

    private DraftField Line(string words)
    {
        var one = words.ReplaceLineEndings(" ");
        lines.Add(new(lines.Count + 1, one));
        return new(words, words, [new(lines.Count, 0, one.Length)]);
    }

    // The year in "10/2022/QH15" names a law and stays.
    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?![\d/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();
}
