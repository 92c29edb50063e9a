using System.Globalization;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Publicity;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.ShowCalendar;

/// <summary>Something of a campaign's calendar.</summary>
public sealed record CalendarLine(Id<Campaign> Campaign, string Title, Guid Key, DateOnly On, string Channel, string Place, Id<Outreach>? Outreach)
{
    public PlannedState StateOn(DateOnly day) =>
        Outreach is not null ? PlannedState.Done
        : day > On ? PlannedState.Missed
        : PlannedState.Planned;
}

/// <summary>A month of publicity, week by week: what is planned, done and missed.</summary>
public sealed class ShowCalendarPage(DinhDb db, Access access, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "thang")]
    public string? Month { get; set; }

    public DateOnly First { get; private set; }

    public IReadOnlyList<IGrouping<DateOnly, CalendarLine>> Weeks { get; private set; } = [];

    public IReadOnlyList<CalendarLine> Lines { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken stop)
    {
        First =
            DateOnly.TryParseExact($"{Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year is > 2000 and < 2200
                ? month
                : new(Today.Year, Today.Month, 1);
        var (first, last) = (First, First.AddMonths(1));
        Lines = await access
            .Visible(db.Campaigns)
            .SelectMany(
                c => c.Calendar.Where(p => p.On >= first && p.On < last),
                (c, p) => new CalendarLine(c.Id, c.Title, p.Key, p.On, p.Channel, p.Place, p.OutreachId)
            )
            .ToListAsync(stop);
        Weeks = [.. Lines.OrderBy(l => l.On).ThenBy(l => l.Channel, StringComparer.Ordinal).GroupBy(l => MondayOf(l.On))];
    }

    public static string NameOf(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
