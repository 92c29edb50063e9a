using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Căn cứ: the papers on which this one rests, one or more a line, between title and body.</summary>
internal static partial class Preambles
{
    private static readonly Phrases Types = Phrases.Of("bases");
    private static readonly Phrases Openings = Phrases.Of("bases.openings");

    public static List<LegalBasis> Bases(Frame frame)
    {
        var bases = new List<LegalBasis>();
        foreach (var line in frame.Preamble.Where(l => l.Kind == Files.LineKind.Text))
        {
            var opened = false;
            foreach (var clause in Clauses(line.All))
            {
                var words = clause.Trim();
                var marker = Outlining.Markers.Of(words.Text);
                words = words.From(marker.Length);
                var named = AfterOpenings(words);
                opened |= named.Start > words.Start;
                if (opened && Types.At(named.Folded, 0) > 0)
                    Take(named, bases);
            }
        }

        return bases;
    }

    /// <summary>At semicolons, and before a new "Căn cứ" inside the line.</summary>
    private static IEnumerable<Stretch> Clauses(Stretch line)
    {
        var start = 0;
        for (var at = 1; at < line.Length; at++)
        {
            var restarts = line.Text[at] == 'C' && line.Folded[at..].StartsWith("can cu ");
            if (line.Text[at] != ';' && !restarts)
                continue;
            yield return line with
            {
                Start = line.Start + start,
                End = line.Start + at,
            };
            start = restarts ? at : at + 1;
        }

        yield return line.From(start);
    }

    private static Stretch AfterOpenings(Stretch words)
    {
        for (var rest = words; ; )
        {
            var length = Openings.At(rest.Folded, 0);
            if (length == 0 || length >= rest.Length)
                return rest;
            rest = rest.From(length).Trim();
        }
    }

    private static void Take(Stretch words, List<LegalBasis> bases)
    {
        var next = Second(words);
        bases.Add(Basis(next < 0 ? words : words.To(next)));
        if (next < 0)
            return;

        var rest = words.From(next);
        Take(rest.From(rest.Folded.StartsWith("va ") ? 3 : 1).Trim(), bases);
    }

    /// <summary>Where a second paper is cited beside the first, and not as what the first is about; -1 when none is.</summary>
    private static int Second(Stretch words)
    {
        foreach (var match in Another().EnumerateMatches(words.Folded))
        {
            var at = match.Index;
            if (words.Folded[at] == ' ')
            {
                at++;
            }
            else if (About().IsMatch(words.Folded[..at]))
            {
                continue;
            }

            var type = words.From(at + (words.Folded[at] == ',' ? 1 : 3)).Trim();
            if (char.IsUpper(type.Text[0]))
                return at;
        }

        return -1;
    }

    private static LegalBasis Basis(Stretch words)
    {
        var type = words.To(Types.At(words.Folded, 0)).ToString();
        var number = NumberAt().Match(words.Folded.ToString());
        var about = About().Match(words.Folded.ToString(), type.Length);
        if (number.Success && about.Success && about.Index < number.Index)
            number = Match.Empty;

        // A law's own day follows its name; "ngày" further on may be another paper's.
        var date = DateAt().Match(words.Folded.ToString(), number.Success ? number.Index + number.Length : 0);
        var dated = date.Success && (!about.Success || date.Index < about.Index || number.Success && date.Index - number.Index - number.Length < 4);
        return new(
            char.ToUpper(type[0], CultureInfo.InvariantCulture) + type[1..],
            number.Success ? words.Text.Slice(number.Groups["number"].Index, number.Groups["number"].Length).ToString().Replace(" ", "") : null,
            dated ? $"{date.Groups["year"].Value}-{int.Parse(date.Groups["month"].Value):00}-{int.Parse(date.Groups["day"].Value):00}" : null,
            words.Bare().Quote()
        );
    }

    [GeneratedRegex(
        @"( va (ke hoach|quyet dinh|nghi quyet|nghi dinh|chi thi|thong tu|luat|cong van|huong dan|chuong trinh) (so \d+ ?[/\-]|cua (ubnd|uy ban|hdnd|chinh phu|bo |ban |tinh uy|huyen uy|dang uy)))|(, ?(nghi dinh|nghi quyet|quyet dinh|chi thi|thong tu|ke hoach|luat|cong van|huong dan|ket luan|chuong trinh|thong bao|quy dinh) so \d+ ?[a-z]*[/\-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Another();

    [GeneratedRegex(
        @"(\bso(:| )\s*(so )?|^[a-z ]{4,22}? (?=\d+/(\d{4}/)?[a-z]))(?<number>\d+[a-z]?\s*[/\-]\s*[a-z0-9]+(\s*[/\-]\s*[a-z0-9]+)*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NumberAt();

    [GeneratedRegex(
        @"\b(?<day>\d{1,2})( thang |/|-|\.)\s*(?<month>\d{1,2})( nam |/|-|\.)\s*(?<year>\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DateAt();

    [GeneratedRegex(
        @"\b(ve viec|ve|quy dinh|ban hanh|sua doi|phe duyet|trien khai|huong dan thi hanh)\b(?! cua)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex About();
}
