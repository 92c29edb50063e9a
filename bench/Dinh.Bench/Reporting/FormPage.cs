using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Dinh.Benches.Reporting;

/// <summary>One unit's form as its officer has it before the eyes: the page is opened over HTTP, every box is changed, and all of it is saved by one press of the button; or one box as the page's own script saves it.</summary>
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

    /// <summary>Milliseconds until all boxes are saved and the browser is sent back to the page.</summary>
    public async Task<double> SaveAsync(HttpClient browser, CancellationToken stop)
    {
        var fields = Changed(ReportedRecords.Cells);
        fields["mo"] = "luu";
        var answer = await SendAsync(browser, fields, isPiece: false, stop);
        return answer.Status == HttpStatusCode.Redirect ? answer.Milliseconds : throw new InvalidOperationException("Not all of it was saved.");
    }

    /// <summary>Milliseconds until one box is saved and its row is on the page anew.</summary>
    public async Task<double> SaveOneAsync(HttpClient browser, CancellationToken stop)
    {
        var answer = await SendAsync(browser, Changed(1), isPiece: true, stop);
        return answer.Status == HttpStatusCode.OK ? answer.Milliseconds : throw new InvalidOperationException("It was not saved.");
    }

    private async Task<Answer> SendAsync(HttpClient browser, Dictionary<string, string> fields, bool isPiece, CancellationToken stop)
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        if (isPiece)
            form.Headers.Add("X-Piece", "1");
        var from = Stopwatch.GetTimestamp();
        using var answer = await browser.SendAsync(form, stop);
        await answer.Content.ReadAsStringAsync(stop);
        return new(answer.StatusCode, Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    }

    private Dictionary<string, string> Changed(int boxes)
    {
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = Token().Match(html).Groups["value"].Value };
        foreach (var seen in Seen().Matches(html).Take(boxes).Select(m => (Key: m.Groups["key"].Value, Value: m.Groups["value"].Value)))
        {
            fields[$"w.{seen.Key}"] = seen.Value;
            fields[$"c.{seen.Key}"] = (NumberOf(seen.Value) + 1).ToString(CultureInfo.InvariantCulture);
        }

        return fields.Count == 1 + (2 * boxes) ? fields : throw new InvalidOperationException("The page has not all boxes.");
    }

    // "3|1.234": the stamp, and the number as it was shown.
    private static int NumberOf(string seen) =>
        int.Parse(seen[(seen.IndexOf('|', StringComparison.Ordinal) + 1)..].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private readonly record struct Answer(HttpStatusCode Status, double Milliseconds);

    [GeneratedRegex("name=\"w\\.(?<key>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
