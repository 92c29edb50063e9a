using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Dinh.Law;

namespace Dinh.App.Web;

/// <summary>One appointment that gives the reader a function today.</summary>
/// <param name="Office">The office as printed, where the appointment names one: "Chủ tịch UBND xã".</param>
public sealed record Held(Id<Body> Body, string BodyName, Id<AdministrativeUnit> Unit, Function Function, string? Office)
{
    /// <summary>"UBND xã Bình Yên · quản trị cơ quan".</summary>
    public Sentence Title =>
        Office is null
            ? new($"{BodyName} · {WordsOf(Function).Vi}", $"{BodyName} · {WordsOf(Function).En}")
            : new($"{BodyName} · {Office}", $"{BodyName} · {Office}");

    public static Sentence WordsOf(Function function) =>
        function switch
        {
            Function.Officer => new("công chức", "officer"),
            Function.Approver => new("người phê duyệt", "approver"),
            Function.BodyAdministrator => new("quản trị cơ quan", "body administrator"),
            Function.SystemAdministrator => new("quản trị hệ thống", "system administrator"),
            _ => throw new ArgumentOutOfRangeException(nameof(function)),
        };
}

/// <summary>A body that has ended, whose records came to a body that the reader works for.</summary>
/// <param name="Heir">The reader's body.</param>
public sealed record Ended(Id<Body> Body, string BodyName, DateOnly LastDay, Id<Body> Heir);

/// <summary>Who is signed in, and what they hold today: read anew for each request, so that what was revoked is gone at once.</summary>
public sealed record Session(Guid Account, string SignInName, Id<Person>? Person, string Name, bool MustChangePassword, IReadOnlyList<Held> Held)
{
    /// <summary>The bodies that ended into those held, however long ago.</summary>
    public IReadOnlyList<Ended> Before { get; init; } = [];
}
