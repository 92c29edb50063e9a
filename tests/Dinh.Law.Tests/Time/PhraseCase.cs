using System.Globalization;
using System.Text.Json;
using Dinh.Law.Time;

namespace Dinh.Law.Tests.Time;

/// <summary>One phrase and what it means, as a person who reads plans would write it down.</summary>
public sealed record PhraseCase(string Phrase, string Is, string? Issued = null, int? Year = null, string? Name = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    public TimeContext Context => new(DateOnly.Parse(Issued ?? "2024-01-31", CultureInfo.InvariantCulture), Year);

    public static IEnumerable<PhraseCase> All(string file)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Time", file));
        return JsonSerializer.Deserialize<List<PhraseCase>>(stream, Options)!;
    }

    public static string Print(TimeReading? reading)
    {
        if (reading is null)
            return "none";

        var text = reading.Kind.ToString().ToLowerInvariant();
        if (reading.Start is not null || reading.End is not null)
            text += $" {reading.Start:yyyy-MM-dd}..{reading.End:yyyy-MM-dd}";
        if (reading.Recurrence is { } recurrence)
            text += " " + Print(recurrence);
        if (reading.DaysAfterEvent is { } days)
            text += $" +{days}{(reading.WorkingDays ? "w" : "")}";
        return text;
    }

    private static string Print(Recurrence recurrence)
    {
        var due = recurrence switch
        {
            { Month: { } month, Day: { } day } => $" {month:00}-{day:00}",
            { Month: { } month } => $" {month:00}",
            { Day: { } day } => $" -{day:00}",
            _ => "",
        };
        return recurrence.Every.ToString().ToLowerInvariant() + due + (recurrence.Then is { } then ? ", " + Print(then) : "");
    }
}
