using System.Globalization;
using System.Text.RegularExpressions;
using Dinh.Law.Time;
using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>The one event that a plan is about: a conference, a contest, a festival, with its time, place and chair.</summary>
internal static partial class Events
{
    public static PlanEvent? Of(Heading root, string? title, TimeContext time)
    {
        if (title is null || !Gathering().IsMatch(Folding.Fold(title)))
            return null;

        Quoted<string>? when = null,
            chair = null;
        var venues = new List<Venue>();
        foreach (var item in root.Below.SelectMany(Speaking).Where(i => i.Line.Kind == LineKind.Text))
        {
            foreach (var field in Own(item))
            {
                if (field.Role == Role.Time)
                    when ??= Sentences.First(field.Value).Bare() is { IsEmpty: false } value ? value.Quote() : null;
                else if (field.Role == Role.Chair)
                    chair ??= field.Value.Bare() is { IsEmpty: false } value ? value.Quote() : null;
                else if (field.Role == Role.Place && venues.Count == 0)
                    venues.AddRange(Venues(item, field));
            }
        }

        if (when is null && venues.Count == 0)
            return null;
        var sessions = when is null ? null : Sessions().Match(Folding.Fold(when.Value)).Groups["count"];
        return new(
            sessions is { Success: true } ? int.Parse(sessions.Value, CultureInfo.InvariantCulture) : null,
            when,
            when is null ? null : TimeWords.Read(when.Value, time),
            venues,
            chair
        );
    }

    /// <summary>What a section of its own says of the event; of a section of tasks only its first items, for what is deeper speaks of one task.</summary>
    private static IEnumerable<Heading> Speaking(Heading section) =>
        Parts.Of(section.Words, Part.Content) switch
        {
            Part.None => section.Whole(),
            Part.Content => section.Below,
            _ => [],
        };

    /// <summary>"1. Thời gian" over its own paragraph is as good as "Thời gian: …".</summary>
    private static List<Field> Own(Heading item)
    {
        var fields = Labels.In(item.Words);
        if (fields.Count > 0 || item.Below.Count == 0 || Labels.Of(item.Below[0].Words) is not null)
            return fields;
        return Labels.RoleOf(item.Words.Bare()) is { } role ? [new(role, item.Words, item.Below[0].Words)] : [];
    }

    private static IEnumerable<Venue> Venues(Heading item, Field field)
    {
        if (!field.Value.Bare().IsEmpty)
            return [new(ModeOf(field.Value), Sentences.First(field.Value).Bare().Quote())];

        return item.Below.Select(b =>
        {
            var colon = b.Words.Text.IndexOf(':');
            return new Venue(ModeOf(b.Words), b.Words.From(colon + 1).Bare().Quote());
        });
    }

    private static string ModeOf(Stretch words) => words.Folded.Contains("truc tuyen", StringComparison.Ordinal) ? "online" : "onsite";

    [GeneratedRegex(
        @"^(ve viec |v/v |ve )?(to chuc|tham gia|phat dong)?( ?(cac|mot|phien|buoi|le|lop|dot|chuong trinh))?( ?[a-z]+){0,2} ?(hoi nghi|hoi thao|toa dam|hoi thi|cuoc thi|ngay hoi|dien dan|doi thoai|le |lop tap huan|lop boi duong|phien hop|mit tinh|hoi dien|giai )",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Gathering();

    [GeneratedRegex(@"\b(?<count>\d{1,2}) (buoi|ngay|phien|dot)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sessions();
}
