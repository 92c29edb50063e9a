using System.Buffers;
using System.Text.RegularExpressions;
using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Sentences that oblige somebody to report on what the plan achieved: to a body, on results, or on a schedule.</summary>
internal static partial class Reports
{
    // Without these words the patterns below find nothing, and looking for them is quick.
    private static readonly SearchValues<string> ReportingWords = SearchValues.Create(["bao cao", "gui ", "ket qua"], StringComparison.Ordinal);
    private static readonly SearchValues<string> SpeakingWords = SearchValues.Create(["bao cao", "gui "], StringComparison.Ordinal);
    private static readonly SearchValues<string> FeedbackWords = SearchValues.Create(["neu ", "phat sinh", "kip thoi phan anh"], StringComparison.Ordinal);

    public static List<PlanReport> Of(Heading root, IEnumerable<Passage> closing, IReadOnlyList<PlanTask> tasks, TimeContext time)
    {
        var reports = new List<PlanReport>();
        var owners = tasks.ToLookup(t => t.Path);
        foreach (var item in root.Whole())
        {
            if (item.Line.Kind != LineKind.Text || !Speaks(item.Line))
                continue;
            var path = PathOf(item);
            Add(reports, item.Words, path, owners[path ?? ""].FirstOrDefault(), time);
        }

        foreach (var line in closing.Where(Speaks))
            Add(reports, line.All, null, null, time);
        return reports;
    }

    private static void Add(List<PlanReport> reports, Stretch words, string? path, PlanTask? owner, TimeContext time)
    {
        foreach (var sentence in Sentences.Of(words))
        {
            if (IsReport(sentence, out var to))
                reports.AddRange(Read(sentence, to, path, owner, time));
        }
    }

    /// <summary>Difficulties told as they come, and papers laid before somebody for a decision, are not reports of results.</summary>
    public static bool IsReport(Stretch sentence) => IsReport(sentence, out _);

    private static bool IsReport(Stretch sentence, out Stretch? to)
    {
        to = null;
        if (!Speaks(sentence.In))
            return false;

        var words = sentence.Folded;
        if (!words.ContainsAny(ReportingWords) || !Verb().IsMatch(words) || words.ContainsAny(FeedbackWords) && Feedback().IsMatch(words))
            return false;

        if (!Report().IsMatch(words))
            return false;

        var aboutResults = AboutResults().IsMatch(words);
        var scheduled = Schedule().IsMatch(words);
        if (!aboutResults && !scheduled)
            return false;
        to = To(sentence);
        if (to is not null)
            return aboutResults || scheduled && !ForDecision().IsMatch(words);
        return aboutResults && Periodic().IsMatch(words) && words.TrimStart("-+ ").StartsWith("dinh ky");
    }

    private static bool Speaks(Passage line) => line.Folded.AsSpan().ContainsAny(SpeakingWords);

    private static string? PathOf(Heading item)
    {
        for (var at = item; at is not null; at = at.Above)
        {
            if (at.Marker.IsCounted)
                return at.Path;
        }

        return null;
    }

    private static IEnumerable<PlanReport> Read(Stretch sentence, Stretch? to, string? path, PlanTask? owner, TimeContext time)
    {
        var via = Via(sentence);
        var text = sentence.Bare();
        var from = new Roles();
        if (!Statements.Assignee(text, from) || from.Lead.Count + from.Advise.Count == 0)
            Roles.Add(from.Lead, owner is null ? [] : owner.Lead.Concat(owner.Advise));

        foreach (var (due, recurs) in ReportDues.Of(sentence, time))
        {
            yield return new(to?.Quote(), via?.Quote(), due, recurs, text.Quote()) { From = [.. from.Lead, .. from.Advise], Path = path };
        }
    }

    /// <summary>The body to which the report first goes.</summary>
    private static Stretch? To(Stretch sentence)
    {
        var first = Sentences.Clauses(sentence).FirstOrDefault(c => ReportDues.Tells(c.Folded.ToString()));
        if (!first.IsEmpty && first.Start > sentence.Start && ToIn(sentence with { Start = first.Start }) is { } told)
            return told;
        return ToIn(sentence);
    }

    private static Stretch? ToIn(Stretch sentence)
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
        if (!sentence.Text.Contains("qua ", StringComparison.Ordinal))
            return null;

        foreach (Match match in Through().Matches(sentence.ToString()))
        {
            var found = match.Groups["via"];
            var via = sentence.From(found.Index).To(found.Length).Bare();
            var bracketed = match.Value[0] == '(' && !via.IsEmpty && char.IsUpper(via.Text[0]);
            if (bracketed || Bodies.Begins(via))
                return via;
        }

        return null;
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
        @"(?<!vao |trong |tai |cac )\b(bao cao|gui( bao cao| ket qua)?|nop|(?=ve|voi|len|toi)(?<=(bao cao|ket qua|gui)[^.]{0,260})(ve|voi|len|toi)|(?=trinh)(?<=bao cao[^.;]{0,160})trinh)( cho| ve| den| len| toi| voi)? ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Sends();

    [GeneratedRegex(
        @"\(\s*([Tt]hông )?qua (?<via>[^().;]{3,120})\)|\b([Tt]hông )?qua (?<via>[^().;]{3,90}?)(\s*\(|,| trước| chậm nhất| tổng hợp| để | theo|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Through();

    [GeneratedRegex(@"bao cao|ket qua|tinh hinh|so lieu", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Report();
}
