using Dinh.App.Features.LocalActs;
using Dinh.App.Features.LocalActs.ReviewActs;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.LocalActs;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;
using static Dinh.App.Verbs.Demo.Played;

namespace Dinh.App.Verbs.Demo;

/// <summary>A village's code that went its whole way in the weeks before, and this year's review of the commune's papers with what was found.</summary>
public sealed class PlayLocalActsHandler(ActAsPersonHandler people, TimeProvider clock)
{
    // Posted, voted on, sent and recognised: each so many days ago.
    private const int Drafted = 80;
    private const int Voted = 45;
    private const int Sent = 42;
    private const int Recognised = 38;

    public async Task HandleAsync(DemonstrationScript script, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(script);
        await people.HandleAsync(script.Play.Clerk, (services, access) => CodeAsync(services, access, script, stop), stop);
        await people.HandleAsync(script.Play.Clerk, (services, access) => ReviewAsync(services, access, script, stop), stop);
    }

    private async Task<bool> CodeAsync(IServiceProvider services, Access access, DemonstrationScript script, CancellationToken stop)
    {
        var db = services.GetRequiredService<DinhDb>();
        var line = script.LocalActs.Code;
        var owner = access.Held.First(h => h.BodyName == script.Play.Body);
        var village = await db.Bodies.SingleAsync(b => b.Name == line.Village && b.UnitId == owner.Unit, stop);
        var given = new NewAct(ActKind.VillageCode, line.Title, owner.Body, village.Id, owner.Body)
        {
            PlaceName = $"{village.Name} {owner.BodyName}",
            Proposal = new(Proposer.Head, true),
        };
        var key = Id<LocalAct>.New();
        var act = LocalAct.Draft(key, given, new(string.Join('\n', line.Words), access.Name), Ago(Drafted));
        var link = LocalActLinks.Act(key);
        Through(act.Consult(new(Ago(Drafted), Ago(Voted + 1), "Nhà văn hóa xóm, loa truyền thanh, họp xóm"), link, Ago(Drafted)));
        var consultation = act.TakeDuties()[0];
        Through(consultation.Supply(Id<Evidence>.New(), Proof.OfPaper(line.Minutes, Ago(Voted)), EvidenceFor.Whole, access.Person!.Value, Ago(Voted)));
        Through(act.Adopt(new(Ago(Voted), Tally: new(VoteForm.Meeting, line.Households, line.Represented, line.Agreeing)), consultation, link, Ago(Voted)));
        Through(act.Submit(new(Ago(Sent), line.Request, true, true, true), link, Ago(Sent)));
        var paper = await db.PaperAsync(new(line.Decision, Ago(Recognised), line.Signer), "QUYẾT ĐỊNH", $"Công nhận {act.Title}", owner.Body, stop);
        Through(act.Recognise(new(paper.Id, paper.Name, paper.Number, paper.IssuedOn), link, clock.Today));
        Through(act.Publish(clock.Today));
        var opened = act.TakeDuties();
        Close(opened, act, ActStep.Submit, line.Request, Ago(Sent), access);
        Close(opened, act, ActStep.Recognise, paper.Number, Ago(Recognised), access);
        Close(opened, act, ActStep.Deliver, line.Delivery, Ago(Recognised), access);
        db.AddRange(act, consultation);
        db.AddRange(opened);
        await db.SaveChangesAsync(stop);
        return true;
    }

    private async Task<bool> ReviewAsync(IServiceProvider services, Access access, DemonstrationScript script, CancellationToken stop)
    {
        var owner = access.Held.First(h => h.BodyName == script.Play.Body).Body;
        var key = Id<ActReview>.New();
        var due = new DateOnly(clock.Today.Year, 12, 31);
        Through(await services.GetRequiredService<OpenReviewHandler>().HandleAsync(new(key, owner, due.Year, due), stop));
        var lines = script.LocalActs.Review;
        var papers = lines.Select(l => new ReviewedPaper(l.Title)
        {
            Number = l.Number,
            IssuedOn = l.Day,
            Issuer = l.Issuer,
        });
        Through(await services.GetRequiredService<ListPapersHandler>().HandleAsync(new(key, [.. papers]), stop));

        var db = services.GetRequiredService<DinhDb>();
        var listed = await db.ActReviews.Where(r => r.Id == key).SelectMany(r => r.Acts).Select(a => new { a.Id, a.Title }).ToListAsync(stop);
        var bodies = await db.Bodies.ToDictionaryAsync(b => b.Name, b => b.Id, stop);
        foreach (var line in lines.Where(l => l.Finding is not null))
        {
            var body = line.By is { } name ? bodies[name] : (Id<Body>?)null;
            var finding = new Judgement(line.Finding!.Value, line.Proposal ?? "", body, line.InDays is { } days ? clock.Today.AddDays(days) : null);
            Through(await services.GetRequiredService<JudgeActHandler>().HandleAsync(new(key, listed.First(a => a.Title == line.Title).Id, finding), stop));
        }

        return true;
    }

    private static void Close(IEnumerable<Duty> opened, LocalAct act, ActStep step, string number, DateOnly on, Access access)
    {
        var duty = opened.Single(d => d.Id == act.Newest.DutyOf(step));
        Through(duty.Supply(Id<Evidence>.New(), Proof.OfPaper(number, on), EvidenceFor.Whole, access.Person!.Value, on));
    }

    private DateOnly Ago(int days) => clock.Today.AddDays(-days);
}
