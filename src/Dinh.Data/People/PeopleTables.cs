using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Appointment> Appointments => Set<Appointment>();
}
