using System.Text.RegularExpressions;
using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Sentences that oblige somebody to report on what the plan achieved: to a body, on results, or on a schedule.</summary>
internal static partial class Reports
{
    public static List<PlanReport> Of(Heading root, IEnumerable<Passage> closing, IReadOnlyList<PlanTask> tasks, TimeContext time)
    {
        var reports = new List<PlanReport>();
        var owners = tasks.ToLookup(t => t.Path, t => t.Lead.Concat(t.Advise).ToList());
        foreach (var item in root.Whole().Where(i => i.Line.Kind == LineKind.Text && Speaks(i.Line)))
        {
            var path = PathOf(item);
            foreach (var sentence in Sentences.Of(item.Words).Where(IsReport))
                reports.AddRange(Read(sentence, path, owners[path ?? ""].FirstOrDefault(), time));
        }

        foreach (var sentence in closing.Where(Speaks).SelectMany(l => Sentences.Of(l.All)).Where(IsReport))
            reports.AddRange(Read(sentence, null, null, time));
        return reports;
    }

    /// <summary>Difficulties told as they come, and papers laid before somebody for a decision, are not reports of results.</summary>
    public static bool IsReport(Stretch sentence)
    {
        if (!Speaks(sentence.In))
            return false;

        var words = sentence.Folded.ToString();
        if (!Verb().IsMatch(words) || Feedback().IsMatch(words))
            return false;

        if (!Report().IsMatch(words))
            return false;

        var aboutResults = AboutResults().IsMatch(words);
        var scheduled = Schedule().IsMatch(words);
        if (Incident().IsMatch(words) && !aboutResults && !scheduled)
            return false;
        if (To(sentence) is not null)
            return aboutResults || scheduled && !ForDecision().IsMatch(words);
        return aboutResults && Periodic().IsMatch(words) && words.TrimStart('-', '+', ' ').StartsWith("dinh ky", StringComparison.Ordinal);
    }

    private static bool Speaks(Passage line) =>
        line.Folded.Contains("bao cao", StringComparison.Ordinal) || line.Folded.Contains("gui ", StringComparison.Ordinal);

    private static string? PathOf(Heading item)
    {
        for (var at = item; at is not null; at = at.Above)
        {
            if (at.Marker.IsCounted)
                return at.Path;
        }

        return null;
    }

    private static IEnumerable<PlanReport> Read(Stretch sentence, string? path, List<Quoted<string>>? owner, TimeContext time)
    {
        var to = To(sentence);
        var via = Via(sentence);
        var text = sentence.Bare();
        var from = new Roles();
        if (!Statements.Assignee(text, from) || from.Lead.Count + from.Advise.Count == 0)
            Roles.Add(from.Lead, owner ?? []);

        foreach (var (due, recurs) in ReportDues.Of(sentence, time))
        {
            yield return new(to?.Quote(), via?.Quote(), due, recurs, text.Quote()) { From = [.. from.Lead, .. from.Advise], Path = path };
        }
    }

    /// <summary>The body to which the report first goes.</summary>
    private static Stretch? To(Stretch sentence)
    {
        foreach (var match in Sends().EnumerateMatches(sentence.Folded))
        {
            var rest = sentence.From(match.Index + match.Length).Trim();
            if (!Bodies.Begins(rest) && !rest.Folded.StartsWith("cap "))
                continue;
            var to = rest.To(Bodies.End(rest));
            var bracket = to.Text.IndexOf('(');
            var bare = (bracket > 0 ? to.To(bracket) : to).Bare();
            var and = bare.Folded.IndexOf(" va ");
            return and > 0 && Bodies.IsVerb(bare.From(and + 4)) ? bare.To(and).Bare() : bare;
        }

        return null;
    }

    private static Stretch? Via(Stretch sentence)
    {
        var match = Through().Match(sentence.ToString());
        return match.Success
            ? new Stretch(
                sentence.In,
                sentence.Start + match.Groups["via"].Index,
                sentence.Start + match.Groups["via"].Index + match.Groups["via"].Length
            ).Bare()
            : null;
    }

    [GeneratedRegex(
        @"(?<!vao |trong |tai |cac |ban |mau |noi dung |theo |de cuong |so lieu )\b(bao cao|gui ket qua|gui ve|gui so lieu|ket qua (thuc hien )?(gui )?ve)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"\bneu [^.]{0,60}(kho khan|vuong mac|phat sinh|van de|bat cap)|(kho khan|vuong mac|van de)[^.]{0,40}phat sinh|kip thoi phan anh",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Feedback();

    [GeneratedRegex(
        @"bao cao ngay|kip thoi bao cao|bao cao kip thoi|khi phat sinh|khi co (vu viec|su co|tinh huong)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Incident();

    [GeneratedRegex(
        @"bao cao[^.;]{0,110}?(ket qua|tinh hinh|tien do|cong tac|viec thuc hien|ra soat|viec trien khai)|(ket qua|tinh hinh|tien do)[^.;]{0,110}(bao cao|gui|ve )|che do bao cao|gui (ket qua|bao cao)|bao cao (so ket|tong ket|dinh ky|nam|quy|thang|\d+ thang)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AboutResults();

    [GeneratedRegex(
        @"dinh ky|hang (nam|thang|quy|tuan)|theo quy dinh|\d+ thang|cuoi (nam|hoc ky|quy|dot|ky)|dot xuat|truoc (ngay )?\d|cham nhat|sau khi (ket thuc|hoan thanh)|sau (ket thuc|hoan thanh)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Schedule();

    [GeneratedRegex(@"dinh ky|hang (nam|thang|quy|tuan)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Periodic();

    [GeneratedRegex(
        @"bao cao [^.;]{0,90}(xem xet|phe duyet|cho y kien|chi dao|quyet dinh|giai quyet|xu ly)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex ForDecision();

    [GeneratedRegex(
        @"(?<!vao |trong |tai |cac )\b(bao cao|gui( bao cao| ket qua)?|nop|(?<=(bao cao|ket qua|gui)[^.]{0,260})(ve|voi|len|toi)|(?<=bao cao[^.;]{0,160})trinh)( cho| ve| den| len| toi| voi)? ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Sends();

    [GeneratedRegex(
        @"\(?\s*\b(thong )?qua (?<via>[^().;]{3,90}?)(\s*\)|,| truoc| tong hop| de | theo|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Through();

    [GeneratedRegex(@"bao cao|ket qua|tinh hinh|so lieu", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Report();
}
