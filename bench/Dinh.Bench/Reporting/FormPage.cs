using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dinh.Benches.Reporting;

/// <summary>One unit's form as its officer has it before the eyes: the page is opened over HTTP, every box is changed, and all of it is sent as the page's own script sends it.</summary>
internal sealed partial class FormPage
{
    private readonly string address;
    private readonly string html;

    private FormPage(string address, string html, double opened) => (this.address, this.html, Opened) = (address, html, opened);

    /// <summary>Milliseconds from the request to the last letter of the page.</summary>
    public double Opened { get; }

    public static async Task<FormPage> OpenAsync(ReportingSite country, CancellationToken stop)
    {
        var place = $"/bao-cao/{country.Records.Open}/dien";
        var from = Stopwatch.GetTimestamp();
        var text = await country.Commune.GetStringAsync(new Uri(place, UriKind.Relative), stop);
        return new(place, text, Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    }

    /// <summary>Milliseconds until what was saved is on the page again.</summary>
    public async Task<double> SaveAsync(HttpClient browser, CancellationToken stop)
    {
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = Token().Match(html).Groups["value"].Value };
        foreach (var seen in Seen().Matches(html).Select(m => (Key: m.Groups["key"].Value, Value: m.Groups["value"].Value)))
        {
            fields[$"w.{seen.Key}"] = seen.Value;
            fields[$"c.{seen.Key}"] = (NumberOf(seen.Value) + 1).ToString(CultureInfo.InvariantCulture);
        }

        if (fields.Count != 1 + (2 * ReportedRecords.Cells))
            throw new InvalidOperationException("The page has not all boxes.");

        using var form = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        form.Headers.Add("X-Piece", "1");
        var from = Stopwatch.GetTimestamp();
        using var answer = await browser.SendAsync(form, stop);
        var piece = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(stop);
        var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        return Seen().Count(piece) == ReportedRecords.Cells ? took : throw new InvalidOperationException("Not all of it was saved.");
    }

    // "3|1.234": the stamp, and the number as it was shown.
    private static int NumberOf(string seen) =>
        int.Parse(seen[(seen.IndexOf('|', StringComparison.Ordinal) + 1)..].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("name=\"w\\.(?<key>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
