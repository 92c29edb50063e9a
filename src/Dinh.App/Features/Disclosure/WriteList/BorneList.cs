using Dinh.App.Features.Disclosure.BeginPublication;
using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Papers.WritePaperFile;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Law.PaperForm;
using Dinh.Law.Time;
using Dinh.Writing;
using Dinh.Writing.Plans;
using Dinh.Writing.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.WriteList;

/// <summary>Lays out the papers that bear a list, plan or report about disclosing; once one is issued it is made public under its own task.</summary>
internal sealed class BorneList(DinhDb db, Access access, ListFactsQuery facts, PaperMarksQuery marks, PublishListHandler publish) : IBornePaper
{
    public async Task<Manuscript?> FindAsync(PaperDraft draft, CancellationToken stop) =>
        await DueAsync(draft, stop) is { } due ? await SetAsync(due, draft, stop) : null;

    public async Task IssuedAsync(PaperDraft draft, Paper paper, CancellationToken stop)
    {
        if (access.Person is not null && await DueAsync(draft, stop) is { } due)
            await publish.HandleAsync(due, paper, stop);
    }

    private Task<DueDisclosure?> DueAsync(PaperDraft draft, CancellationToken stop) =>
        db.DueDisclosures.AsNoTracking().SingleOrDefaultAsync(d => d.PaperDraftId == draft.Id, stop);

    // The draft's own words: whatever was mended in it last is what is signed.
    private async Task<Manuscript> SetAsync(DueDisclosure due, PaperDraft draft, CancellationToken stop)
    {
        var (told, signed) = (await facts.OfAsync(due, stop), await marks.OfAsync(draft, stop));
        var number = signed.IsSigned ? signed.Number : $"…/{PaperSymbol.Of(draft.Kind, $"{Domain.People.BodyKind.PeoplesCommittee}", signed.Issuer)}";
        var head = Letterhead.Of(signed.Issuer) with { Number = $"Số: {number}", PlaceAndDay = $"{signed.Place}, {signed.DayLine}" };
        var foot = new Signature
        {
            Recipients = PaperScript.RecipientLines(draft.Recipients.OrderBy(r => r.Position).Select(r => r.Name), draft.Keeper),
            Authority = SigningLines.Of(
                signed.Issuer,
                signed.Office.Length > 0 ? signed.Office : SigningLines.UsualOffice(Domain.People.BodyKind.PeoplesCommittee)
            ),
            Signer = signed.Signer.Length > 0 ? [signed.Signer] : [],
        };
        var words = draft.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var named = $"{draft.Kind[..1]}{draft.Kind[1..].ToLowerInvariant()} số {number} {signed.DayLine} của {signed.Issuer}";
        return new ReportPaper(head, draft.Title, words, foot) { PrintedKind = draft.Kind, Annexes = ListPaper.AnnexOf(due, told, named) }.On(signed.Day);
    }
}

/// <summary>Makes an issued list public with its file, in the transaction of who issues it; what the look through holds back waits as a draft.</summary>
public sealed class PublishListHandler(DinhDb db, Access access, DisclosingBodiesQuery bodies, BeginFromPaperHandler papers, TimeProvider clock)
{
    public async Task HandleAsync(DueDisclosure due, Paper paper, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(paper);
        if (await bodies.FindAsync(due.BodyId, clock.Today, stop) is not { } body)
            return;

        var wording = await papers.WithFileAsync(new(paper.Title, "", []), paper, stop);
        var made = Publication.Begin(
            new()
            {
                Key = Id<Publication>.New(),
                BodyId = due.BodyId,
                UnitPath = due.UnitPath,
                TaskKey = due.TaskKey,
                PeriodKey = due.PeriodKey,
                DueId = due.Id,
                DecidedOn = paper.IssuedOn,
                PaperId = paper.Id,
                PaperLabel = BeginFromPaperHandler.LabelOf(paper),
                InCharge = access.Name,
                Wording = wording,
                Forms = await papers.PlacesAsync(body, due, stop),
            }
        );
        db.Publications.Add(made);
        if (wording.RefusedToPublish is not null)
            return;

        made.Publish(null, access.Publishes(clock));
        await db.FollowAsync(made, (access.Person!.Value, clock.Today), stop);
    }
}
