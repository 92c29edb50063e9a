using System.Globalization;
using Dinh.Domain.Plans;
using Dinh.Law.Time;
using Dinh.Reading;
using Dinh.Reading.Files;
using Dinh.Reading.Proofreading;

namespace Dinh.App.Features.Plans.UploadPlan;

/// <summary>Turns what was read of a plan into the parts of a draft, each value with its place.</summary>
internal static class DraftParts
{
    public static IReadOnlyList<DraftLine> Of(SourceText text) =>
        [.. text.Lines.Select(l => new DraftLine(l.Number, l.Text, l.Page, l.Kind == LineKind.TableRow))];

    public static IReadOnlyList<DraftFinding> Of(IEnumerable<Finding> findings) =>
        [.. findings.Select((f, at) => new DraftFinding($"f{at + 1}", f.Rule, SeverityOf(f.Severity), PlaceOf(f.At), f.Quote, f.Message, f.Advice))];

    public static IReadOnlyList<DraftPart> Of(PlanReading reading) =>
        [
            HeadOf(reading),
            .. reading.Event is { } one ? [EventOf(one, reading.Title)] : Array.Empty<DraftPart>(),
            .. reading.Tasks.Select((t, at) => TaskOf(t, $"t{at + 1}")),
            .. reading.Reports.Select((r, at) => ReportOf(r, $"r{at + 1}")),
        ];

    private static DraftPart HeadOf(PlanReading reading) =>
        new DraftPart("head", PartKind.Head)
            .With(FieldName.Kind, One(reading.Kind))
            .With(FieldName.Number, One(reading.Number))
            .With(FieldName.Issuer, One(reading.Issuer))
            .With(FieldName.Place, One(reading.PlaceOfIssue))
            .With(FieldName.Date, reading.Date is { } date ? Text(DayAsWritten(date.Value), date.Places) : DraftField.Empty)
            .With(FieldName.Title, One(reading.Title))
            .With(FieldName.Year, reading.Year is { } year ? Text(year.ToString(CultureInfo.InvariantCulture), []) : DraftField.Empty)
            .With(FieldName.Bases, Lines([.. reading.LegalBases.Select(b => b.At)]))
            .With(FieldName.Recipients, Lines(reading.Recipients))
            .With(FieldName.SignerTitle, One(reading.SignatoryTitle))
            .With(FieldName.Signer, One(reading.SignatoryName));

    private static DraftPart TaskOf(PlanTask task, string key) =>
        new DraftPart(key, PartKind.Task)
        {
            Section = task.Part,
            ReadTime = task.Time,
            Steps = [.. task.Milestones.Select(m => new DraftStep(m.Text.Value, m.End))],
        }
            .With(FieldName.Title, One(task.Title))
            .With(FieldName.Lead, Several(task.Lead))
            .With(FieldName.Advise, Several(task.Advise))
            .With(FieldName.Coordinate, Several(task.Coordinate))
            .With(FieldName.Time, One(task.TimeText))
            .With(FieldName.Form, One(task.Form))
            .With(FieldName.TaskKind, Text(task.TaskKind ?? "", []))
            .With(FieldName.Path, Text(task.Path, []))
            .With(FieldName.Detail, Text(task.Detail ?? "", []));

    private static DraftPart ReportOf(PlanReport report, string key) =>
        new DraftPart(key, PartKind.Report) { Section = "duties" }
            .With(FieldName.Title, One(report.Text))
            .With(FieldName.Lead, Several(report.From))
            .With(FieldName.To, One(report.To))
            .With(FieldName.Via, One(report.Via))
            .With(FieldName.Time, Text(DueAsWritten(report.Due, report.Recurs), report.Due is null ? [] : report.Text.Places))
            .With(FieldName.Path, Text(report.Path ?? "", []));

    private static DraftPart EventOf(PlanEvent one, Quoted<string>? title) =>
        new DraftPart("e1", PartKind.Event) { ReadTime = one.Time }
            .With(FieldName.Title, One(title))
            .With(FieldName.Time, One(one.TimeText))
            .With(FieldName.Venue, Lines([.. one.Venues.Select(v => v.Place)]));

    private static DraftField One(Quoted<string>? value) => value is null ? DraftField.Empty : Text(value.Value, value.Places);

    private static DraftField Several(IReadOnlyList<Quoted<string>> values) => Joined(values, "; ");

    private static DraftField Lines(IReadOnlyList<Quoted<string>> values) => Joined(values, "\n");

    private static DraftField Joined(IReadOnlyList<Quoted<string>> values, string between) =>
        Text(string.Join(between, values.Select(v => v.Value)), [.. values.SelectMany(v => v.Places)]);

    private static DraftField Text(string value, IReadOnlyList<Place> places) => new(value, value, [.. places.Select(PlaceOf)]);

    private static DraftPlace PlaceOf(Place place) => new(place.Line, place.Start, place.End);

    private static FindingSeverity SeverityOf(Severity severity) =>
        severity switch
        {
            Severity.Error => FindingSeverity.Error,
            Severity.Warning => FindingSeverity.Warning,
            _ => FindingSeverity.Note,
        };

    /// <summary>"2024-01-31" → "31/01/2024"; "2024-04" → "tháng 4/2024", which the clerk completes.</summary>
    private static string DayAsWritten(string date) =>
        date.Split('-') switch
        {
            [var year, var month, var day] => $"{day}/{month}/{year}",
            [var year, var month] => $"tháng {month.TrimStart('0')}/{year}",
            _ => date,
        };

    private static string DueAsWritten(string? due, string recurs) =>
        due?.Split('-') switch
        {
            ["", "", "", var day] => $"trước ngày {day.TrimStart('0')} hằng tháng",
            ["", "", var month, var day] => $"trước ngày {day}/{month} hằng năm",
            [var year, var month, var day] => $"trước ngày {day}/{month}/{year}",
            _ => recurs switch
            {
                "yearly" => "hằng năm",
                "periodic" => "định kỳ",
                _ => "",
            },
        };
}
