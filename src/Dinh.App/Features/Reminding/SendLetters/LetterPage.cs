using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>A letter's words as a page, for programs that show letters so: it says nothing that the plain words do not, and fetches nothing.</summary>
internal static partial class LetterPage
{
    private static readonly HtmlEncoder Signs = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Mail mail)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"{mail.Language}\">\n<head><meta charset=\"utf-8\"><title>")
            .Append(Signs.Encode(mail.Subject))
            .Append("</title></head>\n<body>\n");
        foreach (var part in mail.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            page.Append("<p>").AppendJoin("<br>\n", part.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)).Append("</p>\n");
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string Line(string line)
    {
        var (shown, at) = (new StringBuilder(), 0);
        foreach (var link in Links().Matches(line).Cast<Match>())
        {
            var address = Signs.Encode(link.Value);
            shown.Append(Signs.Encode(line[at..link.Index])).Append($"<a href=\"{address}\">{address}</a>");
            at = link.Index + link.Length;
        }

        return shown.Append(Signs.Encode(line[at..])).ToString();
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.None, 1000)]
    private static partial Regex Links();
}
