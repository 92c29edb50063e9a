using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Reminding;
using Dinh.Law.LocalActs;
using Dinh.Law.PaperForm;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>Two communes become one: what each module keeps for their committees is the successor's, once.</summary>
public sealed class InheritedRecordsTests : IAsyncLifetime
{
    private static readonly DateOnly FirstDay = MergedCommunes.FirstDay;

    private readonly Commune commune = new();
    private MergedCommunes world = null!;

    private Body One => world.One;

    private Body Two => world.Two;

    private Body Above => world.Above;

    public async ValueTask InitializeAsync() => world = await MergedCommunes.OfAsync(commune);

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Paper_drafts_on_their_way_are_the_successors_with_who_was_asked_and_who_gets_them()
    {
        var own = await commune.Has(Draft(One.Id, new("UBND xã Bảo Linh", Two.Id)));
        var asking = Draft(Above.Id, new("UBND xã Định Biên", One.Id));
        asking.AskOpinions([One.Id, Two.Id], new(2026, 4, 1), commune.Today);
        await commune.Has(asking);

        var heir = await world.SucceedAsync("Dự thảo văn bản", 1);

        var drafts = await commune.Read(db =>
            db.PaperDrafts.AsNoTracking().Include(d => d.Recipients).Include(d => d.Opinions).AsSplitQuery().ToDictionaryAsync(d => d.Id)
        );
        Assert.Equal((heir, heir), (drafts[own.Id].OwnerId, drafts[own.Id].Recipients.Single().BodyId!.Value));
        Assert.Equal((Above.Id, heir), (drafts[asking.Id].OwnerId, drafts[asking.Id].Recipients.Single().BodyId!.Value));
        Assert.Equal(heir, drafts[asking.Id].Opinions.Single().BodyId);
    }

    [Fact]
    public async Task A_number_of_an_ended_body_is_cancelled_and_its_books_are_closed()
    {
        var draft = Draft(One.Id, new("Văn phòng", null));
        draft.Submit("Lan", commune.Today);
        var book = new NumberBook(Id<NumberBook>.New(), One.Id, RegisterKind.Outgoing, "KẾ HOẠCH", 2025);
        book.Begin(31, "KH-UBND");
        var entry = draft.Sign(book, new(Id<Person>.New(), "Nông Văn Hùng", "Chủ tịch", new(2025, 6, 30)));
        await commune.Has(book);
        await commune.Has(draft);
        await commune.Has(entry);

        var heir = await world.SucceedAsync("Sổ cấp số khép lại", 1);

        var after = await commune.Read(db => db.PaperDrafts.AsNoTracking().SingleAsync());
        var line = await commune.Read(db => db.OutgoingPapers.AsNoTracking().SingleAsync());
        Assert.Equal((heir, PaperStage.Drafting, null), (after.OwnerId, after.Stage, after.EntryId));
        Assert.Equal((One.Id, "31/KH-UBND", (DateOnly?)FirstDay), (line.OwnerId, line.Mark, line.CancelledOn));
        var closed = await commune.Read(db => db.NumberBooks.AsNoTracking().SingleAsync());
        Assert.Equal(((int?)31, FirstDay.AddDays(-1)), (closed.Last, closed.EndedOn!.Value));
        Assert.Equal("number-book.ended", closed.Begin(1, "KH-UBND").Refusal?.Code);
    }

    [Fact]
    public async Task What_nobody_received_waits_at_the_successor_and_the_same_paper_once()
    {
        var paper = await commune.Has(
            new Paper(Id<Paper>.New(), "KẾ HOẠCH", "9/KH-UBND", "Kế hoạch tỉnh", Above.Id) { IssuerName = Above.Name, IssuedOn = new(2025, 5, 5) }
        );
        await commune.Has(Came(One.Id, paper.Id));
        await commune.Has(Came(Two.Id, paper.Id));
        var received = Came(One.Id, null);
        var book = new NumberBook(Id<NumberBook>.New(), One.Id, RegisterKind.Incoming, "", 2025);
        received.Receive(book, new(2025, 5, 6), "Lan", new(2025, 5, 6));
        await commune.Has(received);

        var heir = await world.SucceedAsync("Văn bản đến chờ tiếp nhận", 2);

        var papers = await commune.Read(db => db.IncomingPapers.AsNoTracking().OrderBy(i => i.Id).ToListAsync());
        Assert.Equal([heir], papers.Where(i => i.Awaits).Select(i => i.OwnerId));
        Assert.Contains("cơ quan kế thừa đã nhận", Assert.Single(papers, i => i.ReturnedBecause is not null).ReturnedBecause);
        Assert.Equal(One.Id, papers.Single(i => i.Number is not null).OwnerId);
    }

    [Fact]
    public async Task Local_acts_are_watched_drafted_and_decided_by_the_successor()
    {
        var act = LocalAct.Draft(Id<LocalAct>.New(), new(ActKind.VillageCode, "Hương ước xóm Đồng Đau", One.Id, Above.Id, One.Id), null, new(2025, 5, 5));
        await commune.Has(act);

        var heir = await world.SucceedAsync("Văn bản ở cơ sở", 1);

        var after = await commune.Read(db => db.LocalActs.AsNoTracking().Include(a => a.Versions).SingleAsync());
        Assert.Equal((heir, Above.Id, heir), (after.OwnerId, after.DrafterId, after.DeciderId));
        Assert.Equal("Hương ước xóm Đồng Đau", after.Title);
    }

    [Fact]
    public async Task Two_open_reviews_of_one_year_become_one_with_what_was_found_and_one_yearly_duty()
    {
        await ReviewAsync(One, "Quy chế dân chủ", "Quy chế tiếp công dân");
        await ReviewAsync(Two, "Quy chế dân chủ");

        var heir = await world.SucceedAsync("Đợt rà soát đang mở", 2);

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
        var draft = await commune.Has(A.Draft(Above));
        var plan = await commune.Has(
            new Plan(
                Id<Plan>.New(),
                new(Id<Paper>.New(), "KẾ HOẠCH", "9/KH-UBND", "Kế hoạch tỉnh", Above.Id) { IssuerName = Above.Name, IssuedOn = new(2025, 5, 5) },
                draft,
                []
            )
            {
                ConfirmedAt = new(2025, 5, 5, 0, 0, 0, DateTimeKind.Utc),
                ConfirmedBy = "Sơn",
            }
        );
        foreach (var (body, at) in new[] { (One, 1), (Two, 2) })
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

        var heir = await world.SucceedAsync("Kế hoạch cấp dưới đang chờ", 2);

        var row = await commune.Read(db => db.LowerPlans.AsNoTracking().SingleAsync());
        Assert.Equal(heir, row.BodyId);
        Assert.Equal([1, 2, 3], row.Asked);
        Assert.Single(await commune.Read(db => db.Duties.Where(d => d.CancelledOn == null && d.Content == "Xây dựng kế hoạch của đơn vị").ToListAsync()));
    }

    [Fact]
    public async Task A_calendar_goes_on_under_its_address_and_a_waiting_letter_speaks_of_the_successor()
    {
        var person = await commune.Has(new Person(Id<Person>.New(), "Trần Văn Hùng"));
        await commune.Has(new Appointment(Id<Appointment>.New(), person.Id, One.Id, Function.Officer, new(2024, 1, 1)));
        await commune.Has(CalendarLink.Make(person.Id, One.Id, new(2025, 5, 5, 0, 0, 0, DateTimeKind.Utc)).Link);
        var duty = await commune.Has(A.Duty(A.By(new(2025, 7, 5)), One.Id));
        var line = new LetterLine(LetterHeap.Soon, duty.Id, One.Id, duty.Content, One.Name, new(2025, 7, 5));
        await commune.Has(ReminderLetter.Write(person.Id, new(2025, 6, 30), [line], new(2025, 6, 30, 0, 0, 0, DateTimeKind.Utc), hasAddress: true));

        var heir = await world.SucceedAsync("Đường dẫn lịch", 1);

        Assert.Equal(heir, (await commune.Read(db => db.CalendarLinks.AsNoTracking().SingleAsync())).BodyId);
        Assert.Equal(heir, Assert.Single((await commune.Read(db => db.ReminderLetters.AsNoTracking().SingleAsync())).Lines).For);
    }

    [Fact]
    public async Task A_leaders_call_and_a_kept_view_are_of_the_successor()
    {
        var person = await commune.Has(new Person(Id<Person>.New(), "Trần Văn Hùng"));
        var open = await commune.Has(A.Duty(A.By(new(2025, 6, 20)), One.Id, "Việc đang trễ"));
        var done = await commune.Has(A.Duty(A.By(new(2025, 6, 20)), One.Id, "Việc đã thôi"));
        await commune.Do(
            async (Data.DinhDb db) =>
            {
                (await db.Duties.SingleAsync(d => d.Id == done.Id)).Cancel("Thôi", new(2025, 6, 25));
                return await db.SaveChangesAsync();
            }
        );
        foreach (var duty in new[] { open, done })
            await commune.Has(
                Urging.Give(
                    duty.Id,
                    new(person.Id, "Trần Văn Hùng (UBND tỉnh)", Above.Id, One.Id, 2),
                    new(2025, 6, 28, 2, 0, 0, DateTimeKind.Utc),
                    new(2025, 6, 28)
                )
            );
        var view = new SavedView(Id<SavedView>.New(), person.Id, "Việc của xã", $"tinh-trang=qua-han&co-quan={Two.Id}");
        view.Share(One.Id);
        await commune.Has(view);
        await commune.Has(new SavedView(Id<SavedView>.New(), person.Id, "Việc của tỉnh", $"co-quan={Above.Id}"));

        var heir = await world.SucceedAsync(("Đôn đốc", 1), ("Bộ lọc đã lưu", 1));

        var calls = await commune.Read(db => db.Urgings.AsNoTracking().ToDictionaryAsync(u => u.DutyId));
        Assert.Equal((heir, Above.Id, "Trần Văn Hùng (UBND tỉnh)"), (calls[open.Id].BodyId, calls[open.Id].FromId, calls[open.Id].LeaderName));
        Assert.Equal(One.Id, calls[done.Id].BodyId);
        var kept = await commune.Read(db => db.SavedViews.AsNoTracking().ToDictionaryAsync(v => v.Name));
        Assert.Equal((heir, $"tinh-trang=qua-han&co-quan={heir}"), (kept["Việc của xã"].SharedWith!.Value, kept["Việc của xã"].Query));
        Assert.Equal($"co-quan={Above.Id}", kept["Việc của tỉnh"].Query);
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
            new("KẾ HOẠCH", "về việc thực hiện dân chủ", "1. Mục đích") { Recipients = [recipient], SignerId = world.Signer },
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
