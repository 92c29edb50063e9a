using System.Net;
using Dinh.App.Tests.Features.Disclosure;
using Dinh.App.Tests.Features.InformationRequests;
using Dinh.App.Tests.Features.Plans;
using Dinh.App.Tests.Jobs;
using Dinh.Data.Jobs;
using Dinh.Domain.Common;
using Dinh.Domain.InformationRequests;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Reminding;

/// <summary>Letters that jobs send, as a true mail server gets them and another program reads them.</summary>
public sealed class DeliveredLettersTests : IAsyncDisposable
{
    private const string Site = "https://dinh.binhyen.example";
    private const string Head = "truong.thon@nhamang.example";
    private const string Asker = "hoi@nhamang.example";
    private static readonly DateOnly Monday = new(2026, 7, 6);

    // Two nodes of one installation open the same seals.
    private readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("dinh-keys-");
    private readonly MailServer server = new();
    private readonly Commune commune;

    public DeliveredLettersTests() =>
        commune = new() { Settings = server.Settings.Append(new("Logging:LogLevel:Default", "None")).Append(new("DINH_KEYS", keys.FullName)).ToDictionary() };

    public async ValueTask DisposeAsync()
    {
        await commune.DisposeAsync();
        server.Dispose();
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task A_village_head_gets_it_once_however_long_the_server_was_away_and_confirms_by_its_link()
    {
        var world = await ProvingWorld.OfAsync(commune);
        await world.DoneAsync("/giao-thon", "Hand", ("villages", $"{world.Village.Id}"), ("villages", $"{world.Other.Id}"), ("days", "3"));
        server.GoDown();
        var (handed, other) = (await world.HandoverAsync(world.Village), await world.HandoverAsync(world.Other));
        await world.DoneAsync("/giao-thon", "Mail", ("handover", $"{handed.Id}"), ("address", Head));
        await world.DoneAsync("/giao-thon", "Mail", ("handover", $"{other.Id}"), ("address", "khac@nhamang.example"));
        Assert.DoesNotContain("nhamang", string.Concat(await commune.Read(db => db.Jobs.Select(j => j.Order).ToListAsync())), StringComparison.Ordinal);
        for (var hour = 0; hour < 12; hour++)
            await commune.Waits(TimeSpan.FromHours(1));

        // The other head has signed on paper meanwhile, and needs no letter.
        await (await world.OnAsync(Monday.AddDays(1))).DoneAsync("/giao-thon", "Signed", ("handover", $"{other.Id}"), ("name", "Trưởng thôn"));
        server.ComeBack();
        await commune.Waits(TimeSpan.FromHours(1));
        await commune.Waits(TimeSpan.FromHours(4));

        var mail = await ReadMail.OfAsync(Assert.Single(server.Received), Site);
        Assert.Equal((Head, $"Nội dung công khai cần thông báo: {(await world.PublicationAsync()).Title}"), (mail.Headers["To"], mail.Subject));
        Assert.Contains("UBND xã", mail.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản Mới", mail.Plain, StringComparison.Ordinal);
        var page = await commune.Visit(Assert.Single(mail.Links)[Site.Length..]);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Submit("main form", ("name", "Lò Văn Pâng"))).Status);
        Assert.Equal("Lò Văn Pâng", (await world.HandoverAsync(world.Village)).ConfirmedName);
    }

    [Fact]
    public async Task An_asker_is_told_of_each_step_once_and_nothing_of_what_was_asked_travels()
    {
        var world = await RequestWorld.OnAsync(commune, Monday);
        var follow = await world.AskAsync("Thu chi ngân sách quý II của xã.", ("Form.Email", Asker));
        await KilledAsync();
        await world.DoAsync("Accept", ("simple", "false"));
        await world.DoAsync("Extend", ("until", "2026-07-31"), ("because", "Phải tìm ở kho lưu trữ."));
        await world.DoAsync("Write", ("text", "Tổng thu quý II là 1.200 triệu đồng."));
        await world.DoAsync("Send", ("sure", "true"), ("number", "15/UBND-VP"));
        await commune.Waits(TimeSpan.FromMinutes(1));
        await world.AskAsync("Danh sách cán bộ thôn.", ("Form.Email", Asker));
        await RefuseAsync(world);
        await commune.Waits(TimeSpan.FromMinutes(1));
        await commune.Waits(TimeSpan.FromHours(4));

        var mails = new List<ReadMail>();
        foreach (var received in server.Received)
            mails.Add(await ReadMail.OfAsync(received, Site));
        Assert.Equal(
            [
                "số 01/2026: Cơ quan nhận yêu cầu",
                "số 01/2026: Cơ quan báo thời hạn trả lời",
                "số 01/2026: Gia hạn",
                "số 01/2026: Trả lời",
                "số 02/2026: Cơ quan nhận yêu cầu",
                "số 02/2026: Từ chối",
            ],
            mails.Select(m => m.Subject["Yêu cầu cung cấp thông tin ".Length..])
        );
        Assert.Contains("Hạn trả lời: 31/7/2026.", mails[2].Plain, StringComparison.Ordinal);
        Assert.All(mails.Take(4), m => Assert.Equal(Site + follow, Assert.Single(m.Links)));
        string[] unsaid = [RequestWorld.AskerName, RequestWorld.AskerIdentity, "ngân sách", "kho lưu trữ", "1.200", "cán bộ thôn", "Sở Tài chính"];
        Assert.All(mails, m => Assert.All(unsaid, u => Assert.DoesNotContain(u, m.Plain + m.Subject, StringComparison.OrdinalIgnoreCase)));
    }

    // The server has the first letter, and the node dies before it can say so.
    private async Task KilledAsync()
    {
        var blade = new Guillotine { Falls = sql => sql.Contains("\"EndedAt\" =", StringComparison.Ordinal) && server.Received.Count > 0 };
        await using (var doomed = commune.Beside(services => services.AddBlade(blade)))
            await Record.ExceptionAsync(doomed.RunJobs);
        Assert.True(blade.HasFallen);
        Assert.Single(server.Received);
        await commune.Waits(JobLease.Length + TimeSpan.FromMinutes(1));
        Assert.Single(server.Received);
    }

    private async Task RefuseAsync(RequestWorld world)
    {
        var asked = (await commune.Read(db => db.InformationRequests.AsNoTracking().ToListAsync())).Single(r => r.IsOpen);
        var token = Forms.TokenOf(await world.World.Lan.Visit("/yeu-cau-thong-tin/ghi"));
        var answer = await world.World.Lan.SendAsync(
            $"/yeu-cau-thong-tin/{asked.Id}?handler=Refuse",
            ("ground", "c"),
            ("because", "Do Sở Tài chính giữ."),
            ("sure", "true"),
            (Forms.Token, token)
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }
}
