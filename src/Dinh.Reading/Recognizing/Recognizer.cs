using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>Makes a reading of clean lines.</summary>
internal static partial class Recognizer
{
    public static PlanReading Read(List<Passage> lines)
    {
        var frame = Frame.Of(lines);
        var (place, date) = Heads.PlaceAndDay(frame);
        var title = Joined(frame.Title);
        var time = new TimeContext(DateOnly.TryParseExact(date?.Value, "yyyy-MM-dd", out var day) ? day : null, YearOf(title?.Value));
        var issuer = Issuers.Of(frame, place);
        var romans = frame.Body.Any(l => Markers.Of(l).Kind == MarkerKind.Roman);
        var (body, closing) = Closings.Split(frame.Body);
        var root = Outline.Of(body, romans ? null : Parts.IsBareHeading);
        var context = new TaskContext(time, TaskKinds.OfPlan(title?.Value));
        List<PlanTask> tasks = [.. Tasks.Of(root, context), .. Tasks.OfAnnexes(frame.Annexes, context)];
        var (name, office) = Foots.Signatory(frame);
        return new()
        {
            Kind = frame.Kind.IsEmpty ? null : frame.Kind.Quote(),
            Number = Heads.Number(frame),
            Issuer = issuer,
            Level = Issuers.LevelOf(issuer?.Value),
            PlaceOfIssue = place,
            Date = date,
            Title = title,
            Year = time.Year,
            LegalBases = Preambles.Bases(frame),
            Tasks = tasks,
            Reports = Reports.Of(root, closing, tasks, time),
            Event = Events.Of(root, title?.Value, time),
            Recipients = Foots.Recipients(frame),
            SignatoryName = name,
            SignatoryTitle = office,
        };
    }

    private static Quoted<string>? Joined(IReadOnlyList<Stretch> parts)
    {
        var words = parts.Where(p => !p.IsEmpty).ToList();
        return words.Count == 0 ? null : new(string.Join(' ', words.Select(w => w.ToString())), [.. words.SelectMany(w => w.Quote().Places)]);
    }

    /// <summary>"năm 2024" of the title; a period ("2026-2030") or a paper's date is no year of the plan.</summary>
    private static int? YearOf(string? title)
    {
        var year = title is null ? null : Year().Matches(title).LastOrDefault();
        return year is null ? null : int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"(?<!tháng \d{1,2} )(?<!ngày .{1,12})([Nn]ăm|NĂM)\s+(?<year>\d{4})(?!\s*[-–]\s*\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Year();
}
