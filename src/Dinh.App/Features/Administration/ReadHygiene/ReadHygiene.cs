using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.People;
using Dinh.Law.Text;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Administration.ReadHygiene;

/// <summary>Which accounts to look at; the words stand in the address.</summary>
public static class AccountFilters
{
    public const string All = "";
    public const string Unused = "khong-dung";
    public const string Never = "chua-dung";
    public const string WithoutAppointment = "khong-phan-cong";
    public const string Administrators = "quan-tri";
    public const string Closed = "da-dong";
}

/// <summary>Privileges rot when nobody looks: how many accounts there are, and how many of them should not be there.</summary>
public sealed record Hygiene(int Accounts, int Never, int Unused, int WithoutAppointment, int Administrators, int Closed, int Bodies)
{
    /// <summary>Administrators among those who can sign in, in hundredths.</summary>
    public int AdministratorShare => Accounts == 0 ? 0 : Administrators * 100 / Accounts;
}

public sealed record AccountLine(Guid Account, string SignInName, string? Name, DateTime? SignedInAt, bool IsClosed, bool IsLocked, int Appointments);

public sealed class ReadHygieneQuery(DinhDb db, TimeProvider clock)
{
    public const int PageSize = 50;

    // Not a figure of the law: three months is what this page calls unused.
    private const int UnusedAfterDays = 90;

    public async Task<Hygiene> ReadAsync(CancellationToken stop) =>
        new(
            await Of(AccountFilters.All).CountAsync(stop),
            await Of(AccountFilters.Never).CountAsync(stop),
            await Of(AccountFilters.Unused).CountAsync(stop),
            await Of(AccountFilters.WithoutAppointment).CountAsync(stop),
            await Of(AccountFilters.Administrators).CountAsync(stop),
            await Of(AccountFilters.Closed).CountAsync(stop),
            await db.Bodies.CountAsync(stop)
        );

    public async Task<(IReadOnlyList<AccountLine> Lines, int Total)> FindAsync(string filter, string? words, int page, CancellationToken stop)
    {
        var today = clock.Today;
        var now = clock.GetUtcNow();
        var accounts = Matching(Of(filter), words);
        var lines = await accounts
            .OrderBy(a => a.UserName)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new
            {
                a.Id,
                a.UserName,
                Name = db.People.Where(p => p.Id == a.PersonId).Select(p => p.Name).FirstOrDefault(),
                a.SignedInAt,
                a.IsClosed,
                a.LockoutEnd,
                Held = db.Appointments.Count(h => h.PersonId == a.PersonId && h.From <= today && (h.To == null || h.To >= today)),
            })
            .ToListAsync(stop);
        return (
            [.. lines.Select(l => new AccountLine(l.Id, l.UserName!, l.Name, l.SignedInAt, l.IsClosed, l.LockoutEnd > now, l.Held))],
            await accounts.CountAsync(stop)
        );
    }

    private IQueryable<Account> Matching(IQueryable<Account> accounts, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return accounts;

        var folded = SearchText.Fold(words.Trim());
        return accounts.Where(a => a.UserName!.Contains(folded) || db.People.Any(p => p.Id == a.PersonId && p.Folded.Contains(folded)));
    }

    private IQueryable<Account> Of(string filter)
    {
        var today = clock.Today;
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-UnusedAfterDays);
        var open = db.Set<Account>().Where(a => !a.IsClosed);
        var held = db.Appointments.Where(a => a.From <= today && (a.To == null || a.To >= today));
        return filter switch
        {
            AccountFilters.Closed => db.Set<Account>().Where(a => a.IsClosed),
            AccountFilters.Never => open.Where(a => a.SignedInAt == null),
            AccountFilters.Unused => open.Where(a => a.SignedInAt < since),
            AccountFilters.WithoutAppointment => open.Where(a => !held.Any(h => h.PersonId == a.PersonId)),
            AccountFilters.Administrators => open.Where(a =>
                held.Any(h => h.PersonId == a.PersonId && (h.Function == Function.BodyAdministrator || h.Function == Function.SystemAdministrator))
            ),
            _ => open,
        };
    }
}
