using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<ReminderLetter> ReminderLetters => Set<ReminderLetter>();

    public DbSet<CalendarLink> CalendarLinks => Set<CalendarLink>();

    public DbSet<Urging> Urgings => Set<Urging>();
}
