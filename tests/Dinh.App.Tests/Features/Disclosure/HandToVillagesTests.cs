using System.Net;
using System.Text.Json;
using Dinh.App.Features.Disclosure.HandToVillages;
using Dinh.App.Jobs;
using Dinh.App.Tests.Features.Plans;
using Dinh.Data;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Law.Disclosing;
using Dinh.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dinh.App.Tests.Features.Disclosure;

public sealed class HandToVillagesTests : IAsyncDisposable
{
    private const string Below = "/giao-thon";
    private readonly Commune commune = new()
    {
        Settings = new Dictionary<string, string>
        {
            ["DINH_SMTP"] = "smtp://127.0.0.1:9",
            ["DINH_SMTP_FROM"] = "dinh@example.org",
            ["DINH_SITE"] = "https://binhyen.vn",
        },
    };

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task A_head_with_an_account_sees_it_on_the_own_desk_and_confirms_by_one_press()
    {
        var world = await ProvingWorld.OfAsync(commune);
        var head = await commune.SignedIn(Function.Officer, world.Village);
        await HandAsync(world, world.Village);

        var desk = await head.Visit("/ban-lam-viec");
        var answer = await desk.Submit("form[action='/viec-cong-khai/duoc-giao?handler=Confirm']");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var handover = await world.HandoverAsync(world.Village);
        Assert.Equal((ProvingWorld.Day, ConfirmedBy.Account, "Hoàng Thị Lan"), (handover.ConfirmedOn!.Value, handover.Way!.Value, handover.ConfirmedName));
        var place = (await world.PublicationAsync()).Showings.Single(s => s.Key == handover.ShowingKey);
        Assert.Equal(("Thôn Nà Phát", ProvingWorld.Day), (place.Place, place.From!.Value));
        Assert.Null((await head.Visit("/ban-lam-viec")).Html.QuerySelector("form[action='/viec-cong-khai/duoc-giao?handler=Confirm']"));
    }

    [Fact]
    public async Task A_head_without_an_account_confirms_once_by_the_secret_address_and_looking_does_not()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village);
        var secret = await MailedAsync(world);

        var page = await commune.Visit($"/giao-thon/{secret}");
        Assert.Null((await world.HandoverAsync(world.Village)).ConfirmedOn);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Submit("main form", ("name", "Lò Văn Pâng"))).Status);

        var handover = await world.HandoverAsync(world.Village);
        Assert.Equal((ConfirmedBy.Link, "Lò Văn Pâng"), (handover.Way!.Value, handover.ConfirmedName));
        Assert.Contains("handover.confirmed", (await page.Submit("main form", ("name", "Kẻ khác"))).Text, StringComparison.Ordinal);
        Assert.Equal("Lò Văn Pâng", (await world.HandoverAsync(world.Village)).ConfirmedName);
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit("/giao-thon/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).Status);
    }

    [Fact]
    public async Task A_new_message_ends_the_secret_of_the_one_before_and_a_withdrawal_ends_all()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village);
        var first = await MailedAsync(world);
        var second = await MailedAsync(world);

        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/giao-thon/{first}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"/giao-thon/{second}")).Status);
        await world.DoneAsync("", "Withdraw", ("because", "Văn bản 7/UBND yêu cầu rút."));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/giao-thon/{second}")).Status);
    }

    [Fact]
    public async Task The_secret_is_good_for_its_days_and_no_longer()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village);
        var secret = await MailedAsync(world);

        commune.Clock.MoveTo(ProvingWorld.Day.AddDays(VillageHandover.LinkDays));
        Assert.Equal(HttpStatusCode.OK, (await commune.Visit($"/giao-thon/{secret}")).Status);
        commune.Clock.MoveTo(ProvingWorld.Day.AddDays(VillageHandover.LinkDays + 1));
        Assert.Equal(HttpStatusCode.NotFound, (await commune.Visit($"/giao-thon/{secret}")).Status);
    }

    [Fact]
    public async Task When_every_head_has_it_the_form_is_whole()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village, world.Other);
        Assert.Contains("0/2 đã xác nhận", await TextAsync(world), StringComparison.Ordinal);

        foreach (var village in new[] { world.Village, world.Other })
        {
            Assert.Null(Handed(await world.PublicationAsync()));
            var handover = await world.HandoverAsync(village);
            await world.DoneAsync(Below, "Signed", ("handover", $"{handover.Id}"), ("name", "Trưởng thôn"));
        }

        Assert.Equal(ProvingWorld.Day, Handed(await world.PublicationAsync()));
        Assert.Contains("2/2 đã xác nhận", await TextAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_often_it_is_sent_a_village_has_it_once()
    {
        var world = await ProvingWorld.OfAsync(commune);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => world.SendAsync(Below, "Hand", ("villages", $"{world.Village.Id}"), ("days", "3"))));

        Assert.Equal(1, await commune.Read(db => db.VillageHandovers.CountAsync()));
    }

    [Fact]
    public async Task Another_village_s_head_cannot_confirm_it_nor_another_commune_follow_it()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village);
        var handover = await world.HandoverAsync(world.Village);
        var other = await commune.SignedIn(Function.Officer, world.Other);
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("UBND xã Khác"));

        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await other.SendAsync(
                    "/viec-cong-khai/duoc-giao?handler=Confirm",
                    ("handover", $"{handover.Id}"),
                    (Forms.Token, await ProvingWorld.TokenAsync(other))
                )
            ).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visit(world.Work + Below)).Status);
        Assert.Null((await world.HandoverAsync(world.Village)).ConfirmedOn);
    }

    [Fact]
    public async Task Each_printed_sheet_has_a_code_of_its_own()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village, world.Other);

        var sheets = await world.SendAsync(Below, "Sheets", ("format", "docx"));
        var first = (await world.HandoverAsync(world.Village)).SheetSecretHash;
        await world.SendAsync(Below, "Sheets", ("format", "docx"));

        Assert.Equal(HttpStatusCode.OK, sheets.Status);
        Assert.NotNull(first);
        Assert.NotEqual(first, (await world.HandoverAsync(world.Other)).SheetSecretHash);
        Assert.NotEqual(first, (await world.HandoverAsync(world.Village)).SheetSecretHash);
    }

    [Fact]
    public async Task Who_is_silent_is_shown_and_reminded_once_by_mail()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await HandAsync(world, world.Village, world.Other);
        await MailedAsync(world);
        var mails = await MailsAsync();

        await TurnAsync(ProvingWorld.Day.AddDays(2));
        Assert.Equal(mails, await MailsAsync());
        await TurnAsync(ProvingWorld.Day.AddDays(3));
        await TurnAsync(ProvingWorld.Day.AddDays(4));

        Assert.Equal(mails + 1, await MailsAsync());
        Assert.Equal(ProvingWorld.Day.AddDays(3), (await world.HandoverAsync(world.Village)).RemindedOn);
        Assert.Null((await world.HandoverAsync(world.Other)).RemindedOn);
        var later = await world.OnAsync(ProvingWorld.Day.AddDays(4));
        Assert.Contains("2 quá ngày hẹn, chưa xác nhận", await TextAsync(later), StringComparison.Ordinal);
    }

    private static DateOnly? Handed(Publication publication) =>
        publication.WholeOn([.. DisclosureItems.Find("11.7", ProvingWorld.Day)!.Demands.Where(d => d.Form == DisclosureForm.VillageHeads)]);

    private static Task HandAsync(ProvingWorld world, params Body[] villages) =>
        world.DoneAsync(Below, "Hand", [.. villages.Select(v => ("villages", $"{v.Id}")), ("days", "3")]);

    // What the sealed order holds is what its reader would see; DeliveredLettersTests has it from a mail server.
    private async Task<string> MailedAsync(ProvingWorld world)
    {
        var handover = await world.HandoverAsync(world.Village);
        await world.DoneAsync(Below, "Mail", ("handover", $"{handover.Id}"), ("address", "truong.thon@example.org"));
        var job = await commune.Read(db => db.Jobs.AsNoTracking().Where(j => j.Kind == nameof(MailHandover)).OrderByDescending(j => j.Id).FirstAsync());
        var order = JsonSerializer.Deserialize<MailHandover>(job.Order, IdJson.Options)!;
        return await commune.Do(
            (IDataProtectionProvider seals) => Task.FromResult(seals.CreateProtector("village-handover").Unprotect(order.Sealed).Split('\n')[1])
        );
    }

    private Task<int> MailsAsync() => commune.Read(db => db.Jobs.CountAsync(j => j.Kind == nameof(MailHandover)));

    private Task<bool> TurnAsync(DateOnly day)
    {
        commune.Clock.MoveTo(day);
        return commune.Do(
            async (IServiceProvider services) =>
            {
                var (turn, db) = (ActivatorUtilities.CreateInstance<RemindHandoversTurn>(services), services.GetRequiredService<DinhDb>());
                await turn.DoAsync(new(day, commune.Clock.GetUtcNow().UtcDateTime), new JobRun(db), default);
                return true;
            }
        );
    }

    private static async Task<string> TextAsync(ProvingWorld world) => (await world.World.Lan.Visit(world.Work + Below)).Html.Body!.TextContent;
}
