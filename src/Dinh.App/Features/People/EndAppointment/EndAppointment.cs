using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Time;

namespace Dinh.App.Features.People.EndAppointment;

/// <param name="AtOnce">Whether the rights end now; else with the end of today.</param>
public sealed record EndAppointment(Id<Appointment> Appointment, bool AtOnce);

public sealed class EndAppointmentHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(EndAppointment command, CancellationToken stop)
    {
        var appointment = await access.Owned(db.Appointments).GetAsync(command.Appointment, stop);
        if (appointment.PersonId == access.Person)
            return new Refusal("appointment.own");
        if (!appointment.IsHeldOn(clock.Today))
            return new Refusal("appointment.already-ended");

        appointment.EndsOn(command.AtOnce ? clock.Today.AddDays(-1) : clock.Today);
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
