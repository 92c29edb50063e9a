using System.Globalization;
using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Law.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.CountDisclosures;

/// <summary>The rows of what a commune made public under Article 11, for the register that reports and quarterly lists ask for.</summary>
internal sealed class DisclosedRows(DinhDb db) : IKeptRows
{
    private const string Yes = "yes";

    public string Section => "disclosures";

    public async Task<IReadOnlyList<KeptRow>> OfAsync(CountedAsk ask, CancellationToken stop)
    {
        var (bodies, from, to) = (ask.Bodies, ask.From, ask.To);
        var went = await db
            .Publications.AsNoTracking()
            .AsSplitQuery()
            .Where(p => bodies.Contains(p.BodyId) && (p.WithdrawnOn == null || p.WithdrawnOn > to))
            .Where(p => (p.ItemKey != null && p.PublishedOn >= from && p.PublishedOn <= to) || (p.TaskKey == DisclosureLists.Plan && p.PublishedOn <= to))
            .OrderBy(p => p.PublishedOn)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);
        var names = await db.Bodies.Where(b => bodies.Contains(b.Id)).Select(b => new { b.Id, b.Name }).ToDictionaryAsync(b => b.Id, b => b.Name, stop);
        var plans = went.Where(p => p.TaskKey == DisclosureLists.Plan).ToLookup(p => p.BodyId, p => p.PaperLabel ?? p.Title);
        return
        [
            .. from publication in went
            let clause = ClauseOf(publication.ItemKey)
            where clause is not null
            select new KeptRow(publication.BodyId, Publication.RefOf(publication.Id), publication.Title, publication.PublishedOn!.Value)
            {
                Link = DisclosureLinks.Item(publication.Id),
                Values = Filled([
                    .. RowOf(publication, to),
                    ("clause", clause),
                    ("body", names[publication.BodyId]),
                    ("plan", plans[publication.BodyId].LastOrDefault()),
                ]),
            },
        ];
    }

    // "11.2" is clause 2 of Article 11; what agencies and enterprises owe their staff stands in other registers.
    private static string? ClauseOf(string? item) => item?.Split('.') is ["11", var clause] ? $"k{clause}" : null;

    private static IEnumerable<(string, string?)> RowOf(Publication publication, DateOnly to)
    {
        var on = publication.PublishedOn!.Value;
        var task = DisclosureTasks.All.FirstOrDefault(t => t.Key == publication.TaskKey);
        var posted = Begun(publication, DisclosureForm.Posting, to);
        var (from, until) = PostedOf(posted, to);
        return
        [
            ("item", task?.NameIn(DisclosurePeriod.Read(publication.PeriodKey)).Vi),
            ("summary", publication.Title),
            ("decided-on", publication.DecidedOn is { } decided ? RowText.Of(decided) : null),
            ("duration", DurationOf(publication, on)),
            ("from", RowText.Of(from ?? on)),
            ("to", until is { } last ? RowText.Of(last) : null),
            ("paper", publication.PaperLabel),
            .. FormsOf(publication, posted, to),
        ];
    }

    private static IEnumerable<(string, string?)> FormsOf(Publication publication, List<Showing> posted, DateOnly to)
    {
        var spoken = publication
            .Showings.Where(s => s.Form == DisclosureForm.Loudspeaker)
            .SelectMany(s => s.Marks.Where(m => m.Confirmed is not null && m.On <= to).Select(m => m.On))
            .Distinct()
            .Count();
        var others = publication.Showings.Where(s => s.From <= to && !IsNamed(s.Form)).Select(s => DisclosureWords.NameOfForm(s.Form, to).Vi).Distinct();
        return
        [
            ("posted-office", posted is [_] ? Yes : null),
            ("posted-villages", posted.Count > 1 ? Yes : null),
            ("portal", Yes),
            ("loudspeaker", spoken > 0 ? Yes : null),
            ("broadcast-days", spoken > 0 ? spoken.ToString(CultureInfo.InvariantCulture) : null),
            ("village-heads", Begun(publication, DisclosureForm.VillageHeads, to).Count > 0 ? Yes : null),
            ("other-form", string.Join("; ", others)),
        ];
    }

    private static bool IsNamed(string form) =>
        form is DisclosureForm.Posting or DisclosureForm.Portal or DisclosureForm.Loudspeaker or DisclosureForm.VillageHeads;

    private static List<Showing> Begun(Publication publication, string form, DateOnly to) =>
        [.. publication.Showings.Where(s => s.Form == form && s.From <= to)];

    // Once it hangs nowhere any more, the place where it hung the shortest tells its days; till then they run.
    private static (DateOnly? From, DateOnly? Until) PostedOf(List<Showing> posted, DateOnly to) =>
        posted.Count == 0 ? (null, null)
        : posted.Exists(s => s.Until is null || s.Until > to) ? (posted.Min(s => s.From), null)
        : posted.Select(s => (s.From, s.Until)).MinBy(s => s.Until!.Value.DayNumber - s.From!.Value.DayNumber);

    private static string DurationOf(Publication publication, DateOnly on) =>
        DisclosureItems.Find(publication.ItemKey!, on)?.DemandOf(DisclosureForm.Posting) is not { } demand ? "other"
        : demand.Permanent ? "permanent"
        : demand.Days switch
        {
            30 => "d30",
            90 => "d90",
            _ => "other",
        };

    private static Dictionary<string, string> Filled(IEnumerable<(string Column, string? Value)> values) =>
        values.Where(v => !string.IsNullOrEmpty(v.Value)).ToDictionary(v => v.Column, v => v.Value!, StringComparer.Ordinal);
}
