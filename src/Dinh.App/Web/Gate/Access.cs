using System.Linq.Expressions;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.App.Web;

/// <summary>The only gate: what the reader of this request may see and do. Pages, machine interface, exports and feeds all ask it.</summary>
public sealed class Access(IHttpContextAccessor accessor, IServiceProvider services)
{
    private Session? Session => accessor.HttpContext?.Features.Get<Session>();

    public bool IsSignedIn => Session is not null;

    public Guid? Account => Session?.Account;

    public Id<Person>? Person => Session?.Person;

    /// <summary>The person's name; empty for a visitor.</summary>
    public string Name => Session?.Name ?? "";

    /// <summary>What the reader holds today.</summary>
    public IReadOnlyList<Held> Held => Session?.Held ?? [];

    /// <summary>The first appointment in words, for the head of the page.</summary>
    public Sentence? Title => Held is [var first, ..] ? first.Title : null;

    /// <summary>The bodies the reader works for: their papers, their duties. Keeping the system is not working for a body.</summary>
    public IReadOnlyList<Id<Body>> Bodies => With(f => f is not Function.SystemAdministrator);

    /// <summary>The bodies that ended into one that the reader works for.</summary>
    public IReadOnlyList<Ended> Before => Session?.Before ?? [];

    /// <summary>The bodies whose records the reader may see: those worked for, and those that ended into them.</summary>
    public IReadOnlyList<Id<Body>> Reads => [.. Bodies, .. Before.Select(e => e.Body)];

    /// <summary>The bodies in whose name the reader approves and issues.</summary>
    public IReadOnlyList<Id<Body>> Approves => With(f => f is Function.Approver);

    /// <summary>The bodies whose people the reader appoints.</summary>
    public IReadOnlyList<Id<Body>> Administers => With(f => f is Function.BodyAdministrator);

    public bool IsSystemAdministrator => Held.Any(h => h.Function is Function.SystemAdministrator);

    public bool MustChangePassword => Session?.MustChangePassword ?? false;

    public bool MayActFor(Id<Body> body) => Bodies.Contains(body);

    public bool MayApproveFor(Id<Body> body) => Approves.Contains(body);

    public bool MayAdminister(Id<Body> body) => Administers.Contains(body);

    /// <summary>Who answers today for what a body did: that body, or the reader's own that it ended into.</summary>
    public Id<Body> HeirOf(Id<Body> body) => Before.FirstOrDefault(e => e.Body == body)?.Heir ?? body;

    /// <summary>A body and all that ended into it.</summary>
    public IReadOnlyList<Id<Body>> LineOf(Id<Body> body) => [body, .. Before.Where(e => e.Heir == body).Select(e => e.Body)];

    /// <summary>Of these records those that the reader may see. The module says which, in its <see cref="IVisibility{T}"/>; without one nothing is seen by mistake: it throws.</summary>
    public IQueryable<T> Visible<T>(IQueryable<T> records) => records.Where(services.GetRequiredService<IVisibility<T>>().To(this));

    /// <summary>Of these records those that the reader's bodies own, and that the reader may therefore change. Others are, to this reader, not there: 404.</summary>
    public IQueryable<T> Owned<T>(IQueryable<T> records) => records.Where(services.GetRequiredService<IOwnership<T>>().Of(this));

    private List<Id<Body>> With(Func<Function, bool> function) => [.. Held.Where(h => function(h.Function)).Select(h => h.Body).Distinct()];
}

/// <summary>Which records of a kind a reader may see: said once a kind, in its module, found by type.</summary>
public interface IVisibility<T>
{
    Expression<Func<T, bool>> To(Access reader);
}

/// <summary>Which records of a kind a reader may change: said once a kind, in its module, found by type.</summary>
public interface IOwnership<T>
{
    Expression<Func<T, bool>> Of(Access reader);
}
