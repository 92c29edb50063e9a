using Dinh.App.Jobs;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law;
using Dinh.Law.Reminding;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

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
        if (Morning.Of(turn.Day, WorkingCalendar.Vietnam) is not { } day)
            return;

        var (owed, awaited, answers) = (await morning.OwedAsync(day, stop), await morning.AwaitedAsync(day, stop), await morning.AnswersAsync(day, stop));
        if (owed.Count + awaited.Count + answers.Count == 0)
            return;

        var readers = await morning.ReadersAsync(clock.Today, stop);
        var letters = new LetterWriter(day, readers, await morning.SuperiorsAsync(clock.Today, stop)).Write(owed, awaited, answers);
        await WriteAsync(day.Day, letters, readers, stop);
        db.Note(new RemindersWritten(day.Day, letters.Count));
    }

    // A leader may have called on somebody before this turn: then the person's letter is there, and the morning goes into it.
    private async Task WriteAsync(
        DateOnly day,
        IReadOnlyList<(Id<Person> Person, IReadOnlyList<LetterLine> Lines)> letters,
        Readers readers,
        CancellationToken stop
    )
    {
        var at = clock.GetUtcNow().UtcDateTime;
        var begun = await db.ReminderLetters.Where(l => l.Day == day).ToDictionaryAsync(l => l.PersonId, stop);
        foreach (var (person, lines) in letters)
        {
            if (begun.TryGetValue(person, out var letter))
                letter.Add(lines, at);
            else
                db.Add(ReminderLetter.Write(person, day, lines, at, readers.Mailed.Contains(person)));
        }
    }
}
