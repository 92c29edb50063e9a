using System.Net;
using Dinh.App.Tests.Features.Papers;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law.PaperForm;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Administration;

/// <summary>What an ended body keeps on record is its heir's to read, and nobody else's.</summary>
public sealed class InheritedReadingTests : IAsyncLifetime
{
    private readonly Commune commune = new();
    private MergedCommunes world = null!;
    private Reader clerk = null!;
    private Reader stranger = null!;

    public async ValueTask InitializeAsync()
    {
        world = await MergedCommunes.OfAsync(commune);
        clerk = await commune.SignedIn(Function.Officer, world.One);
        stranger = await commune.SignedIn(Function.Officer, world.Above);
    }

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task Old_registers_are_looked_into_and_taken_along_and_nothing_is_entered_there()
    {
        await RegisterAsync();
        var heir = await world.SucceedAsync();
        var entry = await commune.Read(db => db.IncomingPapers.AsNoTracking().SingleAsync());

        var (sent, came) = ($"/so-van-ban/di?co-quan={world.One.Id}&nam=2025", $"/so-van-ban/den?co-quan={world.One.Id}&nam=2025");
        var page = await clerk.Visit(sent);
        Assert.Contains("31/KH-UBND", page.Html.QuerySelector("tbody")!.TextContent);
        Assert.Contains("Sổ đã khép ngày 30/6/2025", page.Html.QuerySelector("main")!.TextContent);
        Assert.Equivalent(
            new[] { $"{heir}", $"{world.One.Id}", $"{world.Two.Id}" },
            page.Html.QuerySelectorAll("select[name=co-quan] option").Select(o => o.GetAttribute("value")),
            strict: true
        );
        Assert.Contains("12/SNV", (await clerk.Visit(came)).Html.QuerySelector("tbody")!.TextContent);
        Assert.Null((await clerk.Visit(came)).Html.QuerySelector("a[href='/so-van-ban/den/nhap']"));
        Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/so-van-ban/den/xuat.xlsx?co-quan={world.One.Id}&nam=2025"));
        var kept = (await clerk.Visit($"/so-van-ban/den/{entry.Id}")).Html.QuerySelector("main")!;
        Assert.Contains("Hướng dẫn cũ", kept.TextContent);
        Assert.Empty(kept.QuerySelectorAll("form"));
        Assert.Equal(HttpStatusCode.NotFound, (await PaperWorld.DoAsync(clerk, $"/so-van-ban/den/{entry.Id}", "Pass", ("whom", "Bà Mai"))).Status);

        foreach (var path in new[] { sent, came, $"/so-van-ban/den/{entry.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(path));
    }

    [Fact]
    public async Task A_paper_of_an_ended_body_is_read_and_replaced_by_its_heir()
    {
        var old = await commune.Has(PaperOf("31/KH-UBND"));
        var heir = await world.SucceedAsync();

        Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/van-ban/{old.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/van-ban/{old.Id}"));
        var form = await clerk.Visit($"/van-ban/soan?van-ban={old.Id}&quan-he=thay-the");
        Assert.Equal($"{heir}", form.Html.QuerySelector("select[name='Form.Owner'] option[selected]")!.GetAttribute("value"));
        await PaperWorld.Done(form.Submit("main form", ("Form.Content", "1. Mục đích")));

        var draft = await commune.Read(db => db.PaperDrafts.AsNoTracking().SingleAsync());
        Assert.Equal((heir, old.Id, PaperRelation.Replaces), (draft.OwnerId, draft.EarlierId!.Value, draft.Relation!.Value));
    }

    [Fact]
    public async Task A_done_duty_and_a_leaders_call_are_read_by_the_heir()
    {
        var (late, done) = (A.Duty(A.By(new(2026, 2, 20)), world.One.Id, "Việc đang trễ"), A.Duty(A.By(new(2025, 6, 20)), world.One.Id, "Việc đã thôi"));
        done.Cancel("Thôi", new(2025, 6, 25));
        await commune.Has(late);
        await commune.Has(done);
        var call = new Urgency(clerk.Person.Id, "Bà Chủ tịch (UBND tỉnh)", world.Above.Id, world.One.Id, 1);
        await commune.Has(Urging.Give(late.Id, call, new(2026, 2, 28, 2, 0, 0, DateTimeKind.Utc), new(2026, 2, 28)));

        await world.SucceedAsync("Đôn đốc", 1);

        Assert.Equal(HttpStatusCode.OK, await clerk.StatusOf($"/viec/{done.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/viec/{done.Id}"));
        Assert.Contains("Bà Chủ tịch (UBND tỉnh)", (await clerk.Visit("/ban-lam-viec")).Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Records_are_read_on_when_the_heir_becomes_another_body_too()
    {
        var old = await commune.Has(PaperOf("31/KH-UBND"));
        var heir = await world.SucceedAsync();
        var next = await commune.HasBody("Ủy ban nhân dân xã khác");
        var later = await commune.SignedIn(Function.Officer, next);
        Assert.Equal(HttpStatusCode.NotFound, await later.StatusOf($"/van-ban/{old.Id}"));

        await commune.Do(
            async (DinhDb db) =>
            {
                (await db.Bodies.SingleAsync(b => b.Id == heir)).EndsOn(new(2026, 3, 1), next.Id);
                return await db.SaveChangesAsync();
            }
        );

        Assert.Equal(HttpStatusCode.OK, await later.StatusOf($"/van-ban/{old.Id}"));
        Assert.Equal(HttpStatusCode.OK, await later.StatusOf($"/so-van-ban/di?co-quan={world.Two.Id}"));
    }

    private async Task RegisterAsync()
    {
        var draft = PaperDraft.Begin(
            Id<PaperDraft>.New(),
            world.One.Id,
            new("KẾ HOẠCH", "về việc thực hiện dân chủ", "1. Mục đích") { Recipients = [new("Văn phòng", null)], SignerId = world.Signer },
            "Lan",
            new(2025, 6, 1)
        );
        draft.Submit("Lan", commune.Today);
        var book = new NumberBook(Id<NumberBook>.New(), world.One.Id, RegisterKind.Outgoing, "KẾ HOẠCH", 2025);
        book.Begin(31, "KH-UBND");
        var entry = draft.Sign(book, new(world.Signer, "Nông Văn Hùng", "Chủ tịch", new(2025, 6, 30)));
        var came = new IncomingPaper(Id<IncomingPaper>.New(), world.One.Id, new("Sở Nội vụ", "12/SNV", "CÔNG VĂN", "Hướng dẫn cũ", new(2025, 5, 5)));
        var arrivals = new NumberBook(Id<NumberBook>.New(), world.One.Id, RegisterKind.Incoming, "", 2025);
        came.Receive(arrivals, new(2025, 5, 6), "Lan", new(2025, 5, 6));
        await commune.Has(book);
        await commune.Has(draft);
        await commune.Has(entry);
        await commune.Has(arrivals);
        await commune.Has(came);
    }

    private Paper PaperOf(string number) =>
        new(Id<Paper>.New(), "KẾ HOẠCH", number, "Thực hiện dân chủ ở cơ sở", world.One.Id) { IssuerName = world.One.Name, IssuedOn = new(2025, 1, 31) };
}
