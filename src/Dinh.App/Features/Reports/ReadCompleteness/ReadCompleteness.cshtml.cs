using System.Globalization;
using Dinh.App.Features.Reports.SumReports;
using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.ReadCompleteness;

public sealed class ReadCompletenessPage(SumChoicesQuery choices, ReadCompletenessQuery completeness, SubtreeQuery subtrees, Words words) : PageModel
{
    public CompletenessAsk Ask { get; private set; } = new(new SumAsk());

    public SumChoices Choices { get; private set; } = null!;

    public CompletenessSheet? Sheet { get; private set; }

    public IReadOnlyList<SumCrumb> Above { get; private set; } = [];

    public IReadOnlyList<MapTile> Tiles => Sheet is { Subtree.IsCountry: true } sheet ? TileMap.Of(sheet.Rows) : [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var said = CompletenessAsk.Read(Request.Query);
        Choices = await choices.ReadAsync(said.Sums.Form, stop);
        Ask = said with { Sums = Choices.Complete(said.Sums) };
        Sheet = await completeness.FindAsync(Ask, stop);
        if (Sheet is { } sheet)
            Above = [.. (await subtrees.AboveAsync(sheet.Subtree, stop)).Select(u => new SumCrumb(u.Name, Ask.At(u.Id).Address()))];
    }

    public string Into(SubtreePart part) => Ask.At(part.Id).Address();

    public string Sorted(string sort) => ((Sheet?.Ask ?? Ask) with { Sort = sort }).Address();

    /// <summary>The sums of the same unit and periods.</summary>
    public string Sums => SumLinks.Of((Sheet?.Ask ?? Ask).Sums);

    public string Share(decimal? share) => share is { } known ? words.Value(Math.Floor(known * 10) / 10, 1) + "%" : "–";

    /// <summary>The parts of a bar, one after the other, in hundredths of its length.</summary>
    public static IEnumerable<(string Kind, string From, string Length)> Bar(Tally tally)
    {
        var from = 0m;
        foreach (var (kind, count) in new[] { ("done", tally.InTime), ("soon", tally.Late), ("late", tally.Missing) })
        {
            var length = tally.Owed == 0 ? 0 : 100m * count / tally.Owed;
            if (length > 0)
                yield return (kind, Percent(from), Percent(length));
            from += length;
        }
    }

    private static string Percent(decimal share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
