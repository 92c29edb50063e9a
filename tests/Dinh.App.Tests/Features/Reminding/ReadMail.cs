using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dinh.Testing;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>A letter as another program than ours understands it.</summary>
internal sealed record ReadMail(string Type, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<ReadMail.Part> Parts, IReadOnlyList<string> Defects)
{
    public string Plain => Parts[0].Words.ReplaceLineEndings("\n");

    public string Subject => Headers["Subject"];

    /// <summary>The addresses in the plain words.</summary>
    public IReadOnlyList<string> Links => [.. Regex.Matches(Plain, @"\S+://\S+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value)];

    /// <summary>Has it read, and holds it against what every letter of ours must be: sound, in two parts that say the same, its links whole and of this site.</summary>
    public static async Task<ReadMail> OfAsync(Received received, string site)
    {
        var mail = await ParseAsync(received.Raw);
        Assert.Empty(mail.Defects);
        Assert.Equal("multipart/alternative", mail.Type);
        Assert.Equal([("text/plain", "utf-8"), ("text/html", "utf-8")], mail.Parts.Select(p => (p.Type, p.Charset)));
        var page = await new HtmlParser().ParseDocumentAsync(mail.Parts[1].Words);
        Assert.Equal(Words(mail.Plain), Words(page.Body!.TextContent));
        Assert.Equal(mail.Links, page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
        Assert.NotEmpty(mail.Links);
        Assert.All(mail.Links, l => Assert.StartsWith(site, l, StringComparison.Ordinal));
        Assert.Equal(received.To, mail.Headers["To"]);
        Assert.Contains("=?utf-8?B?", received.Raw, StringComparison.OrdinalIgnoreCase);
        return mail;
    }

    private static async Task<ReadMail> ParseAsync(string raw)
    {
        var script = Path.Combine(Places.Root, "tests/Dinh.App.Tests/Features/Reminding/read-mail.py");
        using var python = Process.Start(
            new ProcessStartInfo("python3", [script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        await python.StandardInput.WriteLineAsync(JsonSerializer.Serialize(raw));
        python.StandardInput.Close();
        return JsonSerializer.Deserialize<ReadMail>(await python.StandardOutput.ReadToEndAsync(), JsonSerializerOptions.Web)!;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal sealed record Part(string Type, string Charset, string Words);
}
