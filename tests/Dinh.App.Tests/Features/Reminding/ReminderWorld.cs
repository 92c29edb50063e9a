using Dinh.App.Tests.Jobs;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>What the tests of reminders do with a commune again and again.</summary>
internal static class ReminderWorld
{
    private static readonly TimeOnly Morning = new(6, 31);

    extension(Commune commune)
    {
        /// <summary>Goes to the morning of a day, and has all that is due done.</summary>
        public async Task Wakes(DateOnly day)
        {
            commune.Clock.MoveTo(day, Morning);
            await commune.RunJobs();
        }

        public async Task Waits(TimeSpan time)
        {
            commune.Clock.MoveOn(time);
            await commune.RunJobs();
        }

        /// <summary>A reader whose address is confirmed.</summary>
        public async Task<Reader> HasMailed(string address, Body? body = null, Function function = Function.Officer)
        {
            var reader = await commune.HasReader(function, body);
            await commune.Change(reader, account => (account.Email, account.EmailConfirmed) = (address, true));
            return reader;
        }

        public Task<int> Change(Reader reader, Action<Account> change) =>
            commune.Do(
                async (DinhDb db) =>
                {
                    change(await db.Set<Account>().SingleAsync(a => a.Id == reader.Account.Id));
                    return await db.SaveChangesAsync();
                }
            );

        public Task<int> Change<T>(Id<T> id, Action<T> change)
            where T : Entity<T> =>
            commune.Do(
                async (DinhDb db) =>
                {
                    change(await db.Set<T>().GetAsync(id, CancellationToken.None));
                    return await db.SaveChangesAsync();
                }
            );

        public Task<Duty> Owes(Body body, DateOnly due, string content = "Tổ chức hội nghị quán triệt Luật") =>
            commune.Has(A.Duty(A.By(due), body.Id, content));

        public Task<List<ReminderLetter>> LettersTo(Reader reader) =>
            commune.Read(db => db.ReminderLetters.AsNoTracking().Where(l => l.PersonId == reader.Person.Id).OrderBy(l => l.Day).ToListAsync());

        public async Task<ReminderLetter> LetterTo(Reader reader) => (await commune.LettersTo(reader)).Single();
    }
}
