using Dinh.Domain.Common;

namespace Dinh.Domain.People;

/// <summary>What an appointment lets a person do for the body.</summary>
public enum Function
{
    /// <summary>Công chức: works on what the body owns.</summary>
    Officer,

    /// <summary>Người phê duyệt: also approves and issues.</summary>
    Approver,

    /// <summary>Quản trị cơ quan: also appoints people of the body.</summary>
    BodyAdministrator,

    /// <summary>Quản trị hệ thống: keeps the system itself: units, bodies, settings.</summary>
    SystemAdministrator,
}

/// <summary>Phân công: a person holds a function in a body for a term.</summary>
public sealed class Appointment(Id<Appointment> id, Id<Person> personId, Id<Body> bodyId, Function function, DateOnly from) : Entity<Appointment>(id)
{
    public Id<Person> PersonId { get; } = personId;

    public Id<Body> BodyId { get; } = bodyId;

    public Function Function { get; } = function;

    /// <summary>The office held, as printed: "Chủ tịch UBND xã".</summary>
    public string? Title { get; init; }

    public DateOnly From { get; } = from;

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);

    public void EndsOn(DateOnly lastDay)
    {
        To = lastDay;
        Happened(new AppointmentEnded(Id, lastDay));
    }
}

public sealed record AppointmentEnded(Id<Appointment> Appointment, DateOnly LastDay);
