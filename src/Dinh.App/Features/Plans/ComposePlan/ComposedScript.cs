using Dinh.Domain.Plans;
using Dinh.Writing;
using Dinh.Writing.Plans;

namespace Dinh.App.Features.Plans.ComposePlan;

/// <summary>Words a plan's fields as the paper says them; numbering and labels are the script's.</summary>
internal static class ComposedScript
{
    /// <summary>What stands where the writer has left a heading or a task without words: it is seen on the paper, and it is asked.</summary>
    public const string Open = "…";

    public const string Purpose = "muc-dich";
    public const string Requirement = "yeu-cau";
    public const string Organisation = "to-chuc";

    /// <param name="written">What the writer filled in.</param>
    /// <param name="today">Whose year the paper bears while it has no day of its own.</param>
    public static PlanScript Of(Composition written, DateOnly today)
    {
        var head = written.Only(CardKind.Head);
        return new()
        {
            Head = Letterhead.Of(head[CardField.Issuer]) with { Number = $"Số: {NumberOf(head[CardField.Number])}", PlaceAndDay = PlaceAndDay(head, today) },
            Kind = Or(head[CardField.Kind], "KẾ HOẠCH").ToUpperInvariant(),
            Title = Bare(head[CardField.Title]),
            Bases = [.. LinesOf(written.Only(CardKind.Bases)[CardField.Bases]).Select(Bare)],
            Opening = head[CardField.Opening].TrimEnd(' ', ':', '.'),
            Sections = [.. Aims(written), .. ComposedSections.Of(written), .. Funds(written), .. Duties(written)],
            Closing = Bare(written.Only(CardKind.Closing)[CardField.Closing].ReplaceLineEndings(" ")).TrimEnd('/', '.'),
            Foot = ComposedFoot.Of(written.Only(CardKind.Foot)),
        };
    }

    /// <summary>One entry a line; a dash or dot that the writer put before it is the script's to put.</summary>
    public static IEnumerable<string> LinesOf(string field) =>
        field
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.TrimStart('-', '–', '•', '*', '+', ' ', '\t'))
            .Where(line => line.Length > 0);

    public static string Bare(string words) => words.Trim().TrimEnd('.', ';', ',', ' ');

    public static string Or(string words, string otherwise) => words.Length == 0 ? otherwise : words;

    /// <summary>A paragraph ends with a stop.</summary>
    public static string Stopped(string line) => line.Length > 0 && (char.IsLetterOrDigit(line[^1]) || line[^1] is ')' or '"' or '”') ? line + "." : line;

    public static IEnumerable<string> Names(string field) => new DraftField(field, field, []).Names.Select(Bare).Where(n => n.Length > 0);

    private static string NumberOf(string typed) =>
        typed.Length == 0 ? "…/…"
        : typed[0] == '/' ? $"…{typed}"
        : typed;

    private static string PlaceAndDay(ComposedCard head, DateOnly today)
    {
        var day = DraftDay.Read(head[CardField.Date]) is { } known ? DayWords.Of(known) : $"ngày … tháng … năm {today.Year}";
        return $"{Or(head[CardField.Place], Open)}, {day}";
    }

    private static IEnumerable<ScriptSection> Aims(Composition written)
    {
        var card = written.Only(CardKind.Aims);
        List<ScriptItem> items =
        [
            new("Mục đích")
            {
                Key = Purpose,
                IsHeading = true,
                Below = Dashes(card[CardField.Purpose]),
            },
            new("Yêu cầu")
            {
                Key = Requirement,
                IsHeading = true,
                Below = Dashes(card[CardField.Requirement]),
            },
        ];
        items.RemoveAll(i => i.Below.Count == 0);
        return items.Count switch
        {
            0 => [],
            1 => [new(items[0].Text, []) { Key = items[0].Key, Below = items[0].Below }],
            _ => [new("Mục đích, yêu cầu", items) { Key = "" }],
        };
    }

    private static IEnumerable<ScriptSection> Funds(Composition written)
    {
        var card = written.Only(CardKind.Funds);
        List<string> said = [.. LinesOf(card[CardField.Funds]).Select(Stopped)];
        return said.Count == 0 ? [] : [new("Kinh phí thực hiện", []) { Key = card.Key, Below = said }];
    }

    private static IEnumerable<ScriptSection> Duties(Composition written)
    {
        List<ScriptItem> items =
        [
            .. written
                .Standing.Where(c => c.Kind == CardKind.Duty && (c[CardField.Body].Length > 0 || c[CardField.Work].Length > 0))
                .Select(c => new ScriptItem(Or(Bare(c[CardField.Body]), Open))
                {
                    Key = c.Key,
                    IsHeading = true,
                    Below = Dashes(c[CardField.Work]),
                }),
        ];
        return items.Count == 0 ? [] : [new("Tổ chức thực hiện", items) { Key = Organisation }];
    }

    private static List<string> Dashes(string field) => [.. LinesOf(field).Select(line => $"- {Stopped(line)}")];
}
