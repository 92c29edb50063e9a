using Dinh.App.Features.Reminding.WriteLetters;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.TellUrged;

/// <summary>A call for some duties of a body, to be told to its people.</summary>
public sealed record TellUrged(string BodyName, Urgency Call, IReadOnlyList<UrgedDuty> Duties, DateOnly Today);

/// <summary>One duty that is called for.</summary>
public sealed record UrgedDuty(Id<Duty> Id, string Content, DateOnly Due);

/// <summary>What came of it.</summary>
/// <param name="NextMorning">How many of the people are mailed it the next working morning, because their letter of the day has left.</param>
public readonly record struct Urged(int Duties, int People, int NextMorning);

/// <summary>Writes a call into the letters of the day: a person has one a day and no more. Whose letter has left gets it with the next working morning's; on the desk it stands at once.</summary>
public sealed class TellUrgedHandler(DinhDb db, MorningQuery morning, TimeProvider clock)
{
    // A little after the morning's own letters, so that they all go out as one.
    private static readonly TimeOnly Morning = new(6, 35);
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <returns>Null when nobody there would read it.</returns>
    public async Task<Urged?> HandleAsync(TellUrged command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var readers = await morning.ReadersAsync(command.Today, stop, [command.Call.To]);
        var people = readers.At[command.Call.To].Select(r => r.Person).Distinct().ToList();
        if (people.Count == 0)
            return null;

        var now = clock.GetUtcNow().UtcDateTime;
        var call = command.Call with { Told = people.Count };
        db.AddRange(command.Duties.Select(d => Urging.Give(d.Id, call, now, command.Today)));
        var lines = command.Duties.Select(d => LineOf(d, command)).ToList();
        var later = await WriteAsync(people, lines, (command.Today, now, readers), stop);
        await db.SaveChangesAsync(stop);
        return new(command.Duties.Count, people.Count, later);
    }

    private static LetterLine LineOf(UrgedDuty duty, TellUrged command) =>
        new(LetterHeap.Late, duty.Id, command.Call.To, duty.Content, command.BodyName, duty.Due) { UrgedBy = command.Call.LeaderName };

    // How many are told by a later morning's letter.
    private async Task<int> WriteAsync(
        List<Id<Person>> people,
        List<LetterLine> lines,
        (DateOnly Today, DateTime Now, Readers Readers) at,
        CancellationToken stop
    )
    {
        var calendar = WorkingCalendar.Vietnam;
        var day = calendar.IsWorking(at.Today) ? at.Today : calendar.AddDays(at.Today, 1);
        var written = await db.ReminderLetters.Where(l => people.Contains(l.PersonId) && l.Day >= day).ToListAsync(stop);
        var later = 0;
        foreach (var person in people)
        {
            var gone = written.Exists(l => l.PersonId == person && l.Day == day && !l.TakesMore);
            var on = gone ? calendar.AddDays(day, 1) : day;
            later += on == at.Today ? 0 : 1;
            Write(written.Find(l => l.PersonId == person && l.Day == on), person, on, lines, at);
        }

        return later;
    }

    private void Write(ReminderLetter? begun, Id<Person> person, DateOnly day, List<LetterLine> lines, (DateOnly Today, DateTime Now, Readers Readers) at)
    {
        var earliest = day.ToDateTime(Morning, DateTimeKind.Utc) - Offset;
        var from = earliest > at.Now ? earliest : at.Now;
        if (begun is null)
            db.Add(ReminderLetter.Write(person, day, lines, from, at.Readers.Mailed.Contains(person)));
        else
            begun.Add(lines, from);
    }
}
