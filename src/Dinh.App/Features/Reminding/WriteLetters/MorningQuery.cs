using Dinh.Data;
using Dinh.Data.People;
using Dinh.Domain.Common;
using Dinh.Domain.Difficulties;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Domain.Units;
using Dinh.Law.Reminding;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Reminding.WriteLetters;

/// <summary>A duty that some ladder has a rung for this morning.</summary>
public sealed record OwedDuty(Id<Duty> Id, Id<Body> Body, Id<Body>? AssignedBy, Id<Person>? Doer, string? TaskKind, string Content, DateOnly Due)
{
    /// <summary>The other bodies that take part and still have something to do in it.</summary>
    public IReadOnlyList<(Id<Body> Body, DutyRole Role)> Parts { get; init; } = [];
}

/// <summary>A body that was asked to take a part and has not said whether it will, with some rung this morning.</summary>
/// <param name="Asker">Who asked it.</param>
/// <param name="By">The last day to answer.</param>
public sealed record AwaitedAnswer(Id<Duty> Duty, Id<Body> Body, DutyRole Role, Id<Body>? Asker, string Content, DateOnly By);

/// <summary>What a body asked and has been answered since the last working morning.</summary>
public sealed record NewAnswer(Id<Difficulty> Difficulty, Id<Body> Asker, string Title, string AnsweredBy, DateOnly On);

/// <summary>Who works where today, with an account that is open.</summary>
public sealed record Readers(ILookup<Id<Body>, (Id<Person> Person, Function Function)> At, IReadOnlySet<Id<Person>> Mailed);

/// <summary>What a morning's letters are written from: nine questions to the database, however many bodies and duties there are.</summary>
public sealed partial class MorningQuery(DinhDb db)
{
    /// <summary>Answers of the last working day and of the days off since; those of the day itself are told the next morning.</summary>
    public async Task<IReadOnlyList<NewAnswer>> AnswersAsync(Morning morning, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(morning);
        var (day, last) = (morning.Day, morning.Behind[0].AddDays(-1));
        return await db
            .Difficulties.AsNoTracking()
            .Where(d => d.State == DifficultyState.Answered && d.AnsweredOn >= last && d.AnsweredOn < day)
            .Select(d => new NewAnswer(
                d.Id,
                d.AskerId,
                d.Title,
                db.DifficultyClusters.Where(c => c.Id == d.ClusterId).Select(c => db.Bodies.Where(b => b.Id == c.BodyId).Select(b => b.Name).First()).First(),
                d.AnsweredOn!.Value
            ))
            .ToListAsync(stop);
    }

    /// <param name="today">The day.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <param name="only">Only these bodies; null for all.</param>
    public async Task<Readers> ReadersAsync(DateOnly today, CancellationToken stop, IReadOnlyCollection<Id<Body>>? only = null)
    {
        var appointments = db.Appointments.AsNoTracking();
        var held = await (only is null ? appointments : appointments.Where(a => only.Contains(a.BodyId)))
            .Where(a => a.From <= today && (a.To == null || a.To >= today) && a.Function != Function.SystemAdministrator)
            .Join(db.Bodies.Where(b => b.ValidTo == null || b.ValidTo >= today), a => a.BodyId, b => b.Id, (a, _) => a)
            .Join(db.Set<Account>().Where(a => !a.IsClosed), a => (Id<Person>?)a.PersonId, a => a.PersonId, (held, account) => new { held, account })
            .Select(h => new
            {
                h.held.BodyId,
                h.held.PersonId,
                h.held.Function,
                HasMail = h.account.EmailConfirmed && h.account.Email != null,
            })
            .ToListAsync(stop);
        return new(held.ToLookup(h => h.BodyId, h => (h.PersonId, h.Function)), held.Where(h => h.HasMail).Select(h => h.PersonId).ToHashSet());
    }

    public async Task<(IReadOnlyDictionary<Id<Body>, Standing> Bodies, Superiors Superiors)> SuperiorsAsync(DateOnly today, CancellationToken stop)
    {
        var bodies = await db
            .Bodies.AsNoTracking()
            .Where(b => b.ValidTo == null || b.ValidTo >= today)
            .OrderBy(b => b.Id)
            .Select(b => new Standing(b.Id, b.Name, b.Kind, b.ParentId, b.UnitId, b.InCommand))
            .ToDictionaryAsync(b => b.Id, stop);
        var above = await db
            .Units.AsNoTracking()
            .Where(u => u.ParentId != null && (u.ValidTo == null || u.ValidTo >= today))
            .Select(u => new { u.Id, Parent = u.ParentId!.Value })
            .ToDictionaryAsync(u => u.Id, u => u.Parent, stop);
        return (bodies, new(bodies, above));
    }
}
