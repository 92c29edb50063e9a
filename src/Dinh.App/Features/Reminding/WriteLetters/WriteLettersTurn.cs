using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Reminding;
using Dinh.Law;
using Dinh.Law.Reminding;
using Dinh.Law.Time;

namespace Dinh.App.Features.Reminding.WriteLetters;

/// <summary>How many letters a morning brought, for the journal.</summary>
public sealed record RemindersWritten(DateOnly Day, int Letters);

/// <summary>Writes each working morning one letter for everybody who is to be reminded of something. Letters and turn are committed together, so no morning comes twice.</summary>
public sealed class WriteLettersTurn(DinhDb db, MorningQuery morning, TimeProvider clock) : IRecurring
{
    public Rhythm Rhythm => Rhythm.Daily(new(6, 30));

    public Sentence Name => new("Viết thư nhắc", "Write the reminders");

    public async Task DoAsync(Turn turn, JobRun run, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Morning.Of(turn.Day, WorkingCalendar.Vietnam) is not { } day || await morning.OwedAsync(day, stop) is not { Count: > 0 } owed)
            return;

        var readers = await morning.ReadersAsync(clock.Today, stop);
        var letters = new LetterWriter(day, readers, await morning.SuperiorsAsync(clock.Today, stop)).Write(owed);
        var at = clock.GetUtcNow().UtcDateTime;
        db.AddRange(letters.Select(l => ReminderLetter.Write(l.Person, day.Day, l.Lines, at, readers.Mailed.Contains(l.Person))));
        db.Note(new RemindersWritten(day.Day, letters.Count));
    }
}
