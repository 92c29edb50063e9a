using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.LocalActs;

/// <summary>How deeds of this folder load an act with what it decides on, and save it with what it opened.</summary>
internal static class OwnActs
{
    public static Task<LocalAct> OwnActAsync(this DinhDb db, Access access, Id<LocalAct> id, CancellationToken stop) =>
        access.Owned(db.LocalActs).Include(a => a.Versions).ThenInclude(v => v.Texts).AsSplitQuery().GetAsync(id, stop);

    /// <summary>The duty that a step of the pending version opened; null where there is none.</summary>
    public static async Task<Duty?> DutyOfAsync(this DinhDb db, LocalAct act, ActStep step, CancellationToken stop) =>
        act.Pending?.DutyOf(step) is { } key
            ? await db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == key, stop)
            : null;

    public static Task SaveAsync(this DinhDb db, LocalAct act, CancellationToken stop)
    {
        db.Duties.AddRange(act.TakeDuties());
        return db.SaveChangesAsync(stop);
    }

    /// <summary>Puts a paper forward for a duty that it fulfils; a duty that is done, cancelled or gone needs none.</summary>
    public static void Fulfil(this Duty? duty, string number, DateOnly on, Access access, TimeProvider clock)
    {
        if (duty is { ClosedOn: null, CancelledOn: null })
            duty.Supply(Id<Evidence>.New(), Proof.OfPaper(number, on), EvidenceFor.Whole, access.Person!.Value, clock.Today);
    }

    /// <summary>The record of a paper by which somebody decided.</summary>
    public static async Task<Paper> PaperAsync(this DinhDb db, PaperGiven given, string kind, string title, Id<Body> issuer, CancellationToken stop)
    {
        var name = await db.Bodies.Where(b => b.Id == issuer).Select(b => b.Name).SingleAsync(stop);
        var paper = new Paper(Id<Paper>.New(), kind, given.Number.Trim(), title, issuer)
        {
            IssuerName = name,
            IssuedOn = given.On,
            Signer = given.Signer,
            SignerTitle = given.SignerTitle,
        };
        db.Papers.Add(paper);
        return paper;
    }
}

/// <summary>A paper as a clerk writes it down.</summary>
public sealed record PaperGiven(string Number, DateOnly On, string Signer = "", string SignerTitle = "");
