using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Dinh.Domain.Publicity;
using Dinh.Writing.Html;

namespace Dinh.App.Features.Publicity.PrintLeaflet;

/// <summary>The sheet on which a leaflet is printed.</summary>
/// <param name="Width">In millimetres.</param>
/// <param name="Letter">The size of the running text in points.</param>
public sealed record LeafletSize(string Key, int Width, int Height, int Margin, double Letter)
{
    private static readonly LeafletSize A4 = new("a4", 210, 297, 18, 14);
    private static readonly LeafletSize A5 = new("a5", 148, 210, 12, 11);

    /// <summary>A4 where nothing that is known was asked for.</summary>
    public static LeafletSize Of(string? key) => key == A5.Key ? A5 : A4;
}

/// <summary>A picture with its bytes, as a page without network needs it.</summary>
public sealed record LeafletPicture(string Type, byte[] Content, string Words);

/// <summary>A leaflet as a page of its own: who says it, what, where it rests and where it is read on.</summary>
public sealed record LeafletPage(string BodyName, string Title, string Text, LeafletSize Size)
{
    private const int LongestLead = 90;

    // Ten questions with their answers are to stand on one sheet of two sides.
    private const int CloserForQuiz = 2;

    public Quiz? Quiz { get; init; }

    public IReadOnlyList<LeafletPicture> Pictures { get; init; } = [];

    /// <summary>Where it is read on the net; null while it is a draft, which is then said on it.</summary>
    public string? Address { get; init; }

    /// <summary>The letters, as a style sheet.</summary>
    public string Fonts { get; init; } = "";

    public string Write()
    {
        var page = new StringBuilder("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>");
        page.Append(Say(Title)).Append("</title><style>").Append(Fonts).Append(Style()).Append("</style><header>").Append(Say(BodyName)).Append("</header>");
        if (Address is null)
            page.Append("<p class=\"draft\">Bản soạn, chưa được duyệt</p>");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Say(Title)}</h1>");
        foreach (var paragraph in (Quiz?.Intro ?? Text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            page.Append(
                CultureInfo.InvariantCulture,
                $"<p{(paragraph.StartsWith("Căn cứ", StringComparison.Ordinal) ? " class=\"basis\"" : "")}>{Led(paragraph)}</p>"
            );
        AskIn(page);
        foreach (var picture in Pictures)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<figure><img alt=\"{Say(picture.Words)}\" src=\"data:{picture.Type};base64,{Convert.ToBase64String(picture.Content)}\"><figcaption>{Say(picture.Words)}</figcaption></figure>"
            );
        if (Address is { } address)
            page.Append(CultureInfo.InvariantCulture, $"<footer>{HtmlWriter.SvgOf(new(address))}<p>Quét mã hoặc mở:<br>{Say(address)}</p></footer>");
        AnswerIn(page);
        return page.ToString();
    }

    // What a paragraph opens with – "2. Họp bàn gì?" – is what the eye looks for on a sheet.
    private static string Led(string paragraph)
    {
        var end = paragraph.IndexOf('?', StringComparison.Ordinal) + 1;
        return end is > 0 and <= LongestLead && char.IsAsciiDigit(paragraph[0]) ? $"<b>{Say(paragraph[..end])}</b>{Say(paragraph[end..])}" : Say(paragraph);
    }

    private void AskIn(StringBuilder page)
    {
        if (Quiz is null)
            return;

        page.Append("<ol>");
        foreach (var question in Quiz.Questions)
            page.Append(
                CultureInfo.InvariantCulture,
                $"<li><b>{Say(question.Question)}</b><br>{string.Join("<br>", question.Choices.Select((c, n) => $"{(char)('A' + n)}. {Say(c)}"))}</li>"
            );
        page.Append("</ol>");
    }

    // Behind the code, where who has not chosen yet does not look by mistake.
    private void AnswerIn(StringBuilder page)
    {
        if (Quiz is null)
            return;

        page.Append("<section class=\"answers\"><h2>Đáp án</h2>");
        foreach (var (question, n) in Quiz.Questions.Select((q, n) => (q, n + 1)))
            page.Append(
                CultureInfo.InvariantCulture,
                $"<p>{n}. <b>{(char)('A' + question.Right - 1)}</b>. {Say(question.Because)} <i>{Say(question.Basis)}</i></p>"
            );
        page.Append("</section>");
    }

    private string Style() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            @page{size:{{Size.Width}}mm {{Size.Height}}mm;margin:{{Size.Margin}}mm}
            body{font:{{(
                Quiz is null ? Size.Letter : Size.Letter - CloserForQuiz
            )}}pt/1.5 "Be Vietnam Pro","Liberation Sans",sans-serif;color:#1f2328;margin:0;widows:2;orphans:2}
            header{font-weight:700;color:#a8201a;text-transform:uppercase;font-size:.8em;letter-spacing:.03em;border-bottom:1.5pt solid #a8201a;padding-bottom:4pt}
            h1{font-size:1.75em;line-height:1.25;margin:14pt 0 10pt;font-weight:700}
            h2{font-size:1em;margin:0 0 4pt}
            p{margin:0 0 7pt}
            .basis{color:#555;font-style:italic;border-left:2.5pt solid #a8201a;padding-left:8pt;margin-top:10pt}
            .draft{border:1pt solid #9b2c1f;color:#9b2c1f;padding:4pt 8pt;margin-top:8pt}
            ol{padding-left:1.4em;margin:8pt 0}
            li{margin-bottom:8pt;break-inside:avoid}
            .answers{border-top:1pt solid #999;padding-top:8pt;margin-top:12pt;font-size:.85em;color:#444}
            figure{margin:10pt 0;break-inside:avoid}
            img{max-width:100%;max-height:{{Size.Height / 2}}mm}
            figcaption{font-size:.85em;color:#555}
            footer{display:flex;gap:8pt;align-items:center;margin-top:14pt;border-top:1pt solid #999;padding-top:5pt;font-size:.8em;color:#444;overflow-wrap:anywhere;break-inside:avoid}
            footer svg{flex:none;width:26mm;height:26mm}
            """
        );

    private static string Say(string text) => HtmlEncoder.Default.Encode(text);
}
