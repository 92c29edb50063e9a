using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.Domain.Reminding;

/// <summary>Đôn đốc: a leader calls on a body for one duty that it is late with. The same leader does so once a day for a duty, and no oftener.</summary>
public sealed class Urging(Id<Urging> id, Id<Duty> dutyId, Id<Person> leaderId, DateOnly day) : Entity<Urging>(id)
{
    public Id<Duty> DutyId { get; } = dutyId;

    public Id<Person> LeaderId { get; } = leaderId;

    public DateOnly Day { get; } = day;

    /// <summary>The body that was called on.</summary>
    public Id<Body> BodyId { get; private set; }

    /// <summary>The body in whose name the leader called.</summary>
    public Id<Body> FromId { get; private set; }

    /// <summary>The leader and that body as they were named then.</summary>
    public string LeaderName { get; private init; } = "";

    public DateTime At { get; private init; }

    /// <summary>How many people were told.</summary>
    public int Told { get; private init; }

    /// <summary>The successors of bodies that have ended are called on, and stand behind the call. Who called is named as then.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        (BodyId, FromId) = (heirs.GetValueOrDefault(BodyId, BodyId), heirs.GetValueOrDefault(FromId, FromId));
        Happened(new UrgingSucceeded(Id, BodyId, FromId));
    }

    public static Urging Give(Id<Duty> duty, Urgency call, DateTime at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(call);
        var given = new Urging(Id<Urging>.New(), duty, call.Leader, today)
        {
            BodyId = call.To,
            FromId = call.From,
            LeaderName = call.LeaderName,
            At = at,
            Told = call.Told,
        };
        given.Happened(new DutyUrged(duty, call.To, call.From, call.LeaderName, call.Told, today));
        return given;
    }
}

/// <summary>Who calls on whom.</summary>
/// <param name="Told">How many people hear of it.</param>
public sealed record Urgency(Id<Person> Leader, string LeaderName, Id<Body> From, Id<Body> To, int Told);

public sealed record UrgingSucceeded(Id<Urging> Urging, Id<Body> Body, Id<Body> From);

public sealed record DutyUrged(Id<Duty> Duty, Id<Body> Body, Id<Body> From, string By, int Told, DateOnly On);
