using Dinh.App.Features.Administration.SucceedBodies;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Reminding;
using Dinh.Domain.Units;
using Dinh.Law.LocalActs;
using Dinh.Law.PaperForm;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>Two communes become one: what each module keeps for their committees is the successor's, once.</summary>
public sealed class InheritedRecordsTests : IAsyncLifetime
{
    private static readonly DateOnly FirstDay = new(2025, 7, 1);

    private readonly Commune commune = new();
    private readonly AdministrativeUnit province = new("19", "Tỉnh Thái Nguyên", "Tỉnh", null, AdministrativeUnit.BeforeRecords);
    private Id<Person> signer;
    private Body one = null!;
    private Body two = null!;
    private Body above = null!;

    public async ValueTask InitializeAsync()
    {
        await commune.Has(province);
        var merged = await commune.Has(new AdministrativeUnit("05587", "Xã Bình Yên", "Xã", province, FirstDay));
        above = await commune.Has(new Body(Id<Body>.New(), "Ủy ban nhân dân tỉnh Thái Nguyên", BodyKind.PeoplesCommittee, province.Id));
        signer = (await commune.Has(new Person(Id<Person>.New(), "Nông Văn Hùng"))).Id;
        one = await EndedAsync("Xã Định Biên", merged);
        two = await EndedAsync("Xã Bảo Linh", merged);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Paper_drafts_on_their_way_are_the_successors_with_who_was_asked_and_who_gets_them()
    {
        var own = await commune.Has(Draft(one.Id, new("UBND xã Bảo Linh", two.Id)));
        var asking = Draft(above.Id, new("UBND xã Định Biên", one.Id));
        asking.AskOpinions([one.Id, two.Id], new(2026, 4, 1), commune.Today);
        await commune.Has(asking);

        var heir = await SucceedAsync("Dự thảo văn bản", 1);

        var drafts = await commune.Read(db =>
            db.PaperDrafts.AsNoTracking().Include(d => d.Recipients).Include(d => d.Opinions).AsSplitQuery().ToDictionaryAsync(d => d.Id)
        );
        Assert.Equal((heir, heir), (drafts[own.Id].OwnerId, drafts[own.Id].Recipients.Single().BodyId!.Value));
        Assert.Equal((above.Id, heir), (drafts[asking.Id].OwnerId, drafts[asking.Id].Recipients.Single().BodyId!.Value));
        Assert.Equal(heir, drafts[asking.Id].Opinions.Single().BodyId);
    }

    [Fact]
    public async Task A_number_of_an_ended_body_is_cancelled_and_its_books_are_closed()
    {
        var draft = Draft(one.Id, new("Văn phòng", null));
        draft.Submit("Lan", commune.Today);
        var book = new NumberBook(Id<NumberBook>.New(), one.Id, RegisterKind.Outgoing, "KẾ HOẠCH", 2025);
        book.Begin(31, "KH-UBND");
        var entry = draft.Sign(book, new(Id<Person>.New(), "Nông Văn Hùng", "Chủ tịch", new(2025, 6, 30)));
        await commune.Has(book);
        await commune.Has(draft);
        await commune.Has(entry);

        var heir = await SucceedAsync("Sổ cấp số khép lại", 1);

        var after = await commune.Read(db => db.PaperDrafts.AsNoTracking().SingleAsync());
        var line = await commune.Read(db => db.OutgoingPapers.AsNoTracking().SingleAsync());
        Assert.Equal((heir, PaperStage.Drafting, null), (after.OwnerId, after.Stage, after.EntryId));
        Assert.Equal((one.Id, "31/KH-UBND", (DateOnly?)FirstDay), (line.OwnerId, line.Mark, line.CancelledOn));
        var closed = await commune.Read(db => db.NumberBooks.AsNoTracking().SingleAsync());
        Assert.Equal(((int?)31, FirstDay.AddDays(-1)), (closed.Last, closed.EndedOn!.Value));
        Assert.Equal("number-book.ended", closed.Begin(1, "KH-UBND").Refusal?.Code);
    }

    [Fact]
    public async Task What_nobody_received_waits_at_the_successor_and_the_same_paper_once()
    {
        var paper = await commune.Has(
            new Paper(Id<Paper>.New(), "KẾ HOẠCH", "9/KH-UBND", "Kế hoạch tỉnh", above.Id) { IssuerName = above.Name, IssuedOn = new(2025, 5, 5) }
        );
        await commune.Has(Came(one.Id, paper.Id));
        await commune.Has(Came(two.Id, paper.Id));
        var received = Came(one.Id, null);
        var book = new NumberBook(Id<NumberBook>.New(), one.Id, RegisterKind.Incoming, "", 2025);
        received.Receive(book, new(2025, 5, 6), "Lan", new(2025, 5, 6));
        await commune.Has(received);

        var heir = await SucceedAsync("Văn bản đến chờ tiếp nhận", 2);

        var papers = await commune.Read(db => db.IncomingPapers.AsNoTracking().OrderBy(i => i.Id).ToListAsync());
        Assert.Equal([heir], papers.Where(i => i.Awaits).Select(i => i.OwnerId));
        Assert.Contains("cơ quan kế thừa đã nhận", Assert.Single(papers, i => i.ReturnedBecause is not null).ReturnedBecause);
        Assert.Equal(one.Id, papers.Single(i => i.Number is not null).OwnerId);
    }

    [Fact]
    public async Task Local_acts_are_watched_drafted_and_decided_by_the_successor()
    {
        var act = LocalAct.Draft(Id<LocalAct>.New(), new(ActKind.VillageCode, "Hương ước xóm Đồng Đau", one.Id, above.Id, one.Id), null, new(2025, 5, 5));
        await commune.Has(act);

        var heir = await SucceedAsync("Văn bản ở cơ sở", 1);

        var after = await commune.Read(db => db.LocalActs.AsNoTracking().Include(a => a.Versions).SingleAsync());
        Assert.Equal((heir, above.Id, heir), (after.OwnerId, after.DrafterId, after.DeciderId));
        Assert.Equal("Hương ước xóm Đồng Đau", after.Title);
    }

    [Fact]
    public async Task Two_open_reviews_of_one_year_become_one_with_what_was_found_and_one_yearly_duty()
    {
        await ReviewAsync(one, "Quy chế dân chủ", "Quy chế tiếp công dân");
        await ReviewAsync(two, "Quy chế dân chủ");

        var heir = await SucceedAsync("Đợt rà soát đang mở", 2);

        var reviews = await commune.Read(db => db.ActReviews.AsNoTracking().Include(r => r.Acts).ToListAsync());
        var open = Assert.Single(reviews, r => r.ClosedOn is null);
        Assert.Equal(heir, open.OwnerId);
        Assert.Equal(["Quy chế dân chủ", "Quy chế tiếp công dân"], open.Acts.Where(a => a.RemovedBecause is null).Select(a => a.Title).Order());
        Assert.Equal(open.Id, Assert.Single(reviews, r => r.ClosedOn is not null).JoinedInto);
        var yearly = await commune.Read(db => db.Duties.AsNoTracking().Where(d => d.TaskKind == "document_review").ToListAsync());
        Assert.Equal(heir, Assert.Single(yearly, d => d.CancelledOn is null).BodyId);
    }

    [Fact]
    public async Task Plans_that_the_higher_level_waits_for_are_asked_of_the_successor_once_with_all_their_items()
    {
        var draft = await commune.Has(A.Draft(above));
        var plan = await commune.Has(
            new Plan(
                Id<Plan>.New(),
                new(Id<Paper>.New(), "KẾ HOẠCH", "9/KH-UBND", "Kế hoạch tỉnh", above.Id) { IssuerName = above.Name, IssuedOn = new(2025, 5, 5) },
                draft,
                []
            )
            {
                ConfirmedAt = new(2025, 5, 5, 0, 0, 0, DateTimeKind.Utc),
                ConfirmedBy = "Sơn",
            }
        );
        foreach (var (body, at) in new[] { (one, 1), (two, 2) })
        {
            var duty = await commune.Has(A.Duty(A.By(new(2026, 6, 1)), body.Id, "Xây dựng kế hoạch của đơn vị"));
            await commune.Do(
                async (Data.DinhDb db) =>
                {
                    db.Add(new LowerPlan(await db.Plans.SingleAsync(p => p.Id == plan.Id), at, body.Id, duty.Id, [at, 3]));
                    return await db.SaveChangesAsync();
                }
            );
        }

        var heir = await SucceedAsync("Kế hoạch cấp dưới đang chờ", 2);

        var row = await commune.Read(db => db.LowerPlans.AsNoTracking().SingleAsync());
        Assert.Equal(heir, row.BodyId);
        Assert.Equal([1, 2, 3], row.Asked);
        Assert.Single(await commune.Read(db => db.Duties.Where(d => d.CancelledOn == null && d.Content == "Xây dựng kế hoạch của đơn vị").ToListAsync()));
    }

    [Fact]
    public async Task A_calendar_goes_on_under_its_address_and_a_waiting_letter_speaks_of_the_successor()
    {
        var person = await commune.Has(new Person(Id<Person>.New(), "Trần Văn Hùng"));
        await commune.Has(new Appointment(Id<Appointment>.New(), person.Id, one.Id, Function.Officer, new(2024, 1, 1)));
        await commune.Has(CalendarLink.Make(person.Id, one.Id, new(2025, 5, 5, 0, 0, 0, DateTimeKind.Utc)).Link);
        var duty = await commune.Has(A.Duty(A.By(new(2025, 7, 5)), one.Id));
        var line = new LetterLine(LetterHeap.Soon, duty.Id, one.Id, duty.Content, one.Name, new(2025, 7, 5));
        await commune.Has(ReminderLetter.Write(person.Id, new(2025, 6, 30), [line], new(2025, 6, 30, 0, 0, 0, DateTimeKind.Utc), hasAddress: true));

        var heir = await SucceedAsync("Đường dẫn lịch", 1);

        Assert.Equal(heir, (await commune.Read(db => db.CalendarLinks.AsNoTracking().SingleAsync())).BodyId);
        Assert.Equal(heir, Assert.Single((await commune.Read(db => db.ReminderLetters.AsNoTracking().SingleAsync())).Lines).For);
    }

    /// <summary>Has the bodies succeeded, twice; what is reported of one sort, and the successor.</summary>
    private async Task<Id<Body>> SucceedAsync(string sort, int handed)
    {
        var report = await DoAsync();
        Assert.Empty(report.Questions);
        Assert.Equal(handed, report.Handed[sort]);
        Assert.Equal(0, (await DoAsync()).Bodies);
        var ends = await commune.Read(db => db.Bodies.Where(b => b.Id == one.Id || b.Id == two.Id).Select(b => b.SuccessorId).Distinct().ToListAsync());
        return Assert.Single(ends)!.Value;
    }

    private Task<SuccessionReport> DoAsync() =>
        commune.Do((SucceedBodiesHandler handler) => handler.HandleAsync(new(false, false, new Dictionary<Id<Body>, Id<AdministrativeUnit>>()), null, default));

    private async Task<Body> EndedAsync(string name, AdministrativeUnit successor)
    {
        var unit = new AdministrativeUnit(null, name, "Xã", province, AdministrativeUnit.BeforeRecords);
        unit.EndsOn(FirstDay.AddDays(-1));
        await commune.Has(unit);
        await commune.Has(new UnitChange(UnitChangeKind.Merge, FirstDay, unit.Id, successor.Id));
        return await commune.Has(new Body(Id<Body>.New(), $"Ủy ban nhân dân {name}", BodyKind.PeoplesCommittee, unit.Id));
    }

    private async Task ReviewAsync(Body owner, params string[] titles)
    {
        var yearly = await commune.Has(NewReview.Yearly(owner.Id, new(2025, 12, 1), "/van-ban-co-so", new(2025, 5, 5)));
        var review = ActReview.Open(Id<ActReview>.New(), new(owner.Id, 2025, new(2025, 12, 1), yearly.Id), new(2025, 5, 5));
        foreach (var title in titles)
            review.Add(new(title));
        await commune.Has(review);
    }

    private PaperDraft Draft(Id<Body> owner, NamedRecipient recipient) =>
        PaperDraft.Begin(
            Id<PaperDraft>.New(),
            owner,
            new("KẾ HOẠCH", "về việc thực hiện dân chủ", "1. Mục đích") { Recipients = [recipient], SignerId = signer },
            "Lan",
            new(2025, 6, 1)
        );

    private static IncomingPaper Came(Id<Body> owner, Id<Paper>? paper) =>
        new(Id<IncomingPaper>.New(), owner, new("UBND tỉnh", "9/KH-UBND", "KẾ HOẠCH", "Kế hoạch tỉnh", new(2025, 5, 5)))
        {
            PaperId = paper,
            SentOn = new(2025, 5, 5),
        };
}
