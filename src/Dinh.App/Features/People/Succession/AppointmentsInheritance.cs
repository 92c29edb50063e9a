using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.Succession;

/// <summary>Whoever held a function in a body that ended holds it in the successor, once; the body's administrator ends what should not go on.</summary>
internal sealed class AppointmentsInheritance(DinhDb db) : IInheritance
{
    public string Name => "Phân công và tài khoản";

    public async Task<int> HandOnAsync(Heirs heirs, CancellationToken stop)
    {
        var from = heirs.Of.Keys.ToList();
        var to = heirs.Of.Values.ToHashSet();
        var ending = await db.Appointments.Where(a => from.Contains(a.BodyId) && (a.To == null || a.To >= heirs.Day)).OrderBy(a => a.Id).ToListAsync(stop);
        var held = (await db.Appointments.Where(a => to.Contains(a.BodyId) && a.To == null).ToListAsync(stop))
            .Select(a => (a.PersonId, a.BodyId, a.Function))
            .ToHashSet();
        foreach (var appointment in ending)
        {
            var body = heirs.Of[appointment.BodyId];
            appointment.EndsOn(heirs.Day.AddDays(-1));
            if (held.Add((appointment.PersonId, body, appointment.Function)))
                db.Add(new Appointment(Id<Appointment>.New(), appointment.PersonId, body, appointment.Function, heirs.Day) { Title = appointment.Title });
        }

        return ending.Count;
    }
}
