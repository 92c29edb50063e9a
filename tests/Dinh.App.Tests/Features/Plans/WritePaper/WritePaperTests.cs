using System.Net;
using System.Text;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Plans;
using Dinh.Domain.Units;
using Dinh.Reading.Files;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans.WritePaper;

public sealed class WritePaperTests : IAsyncDisposable
{
    private const string Text = """
        ỦY BAN NHÂN DÂN XÃ BÌNH YÊN
        Số: 12/KH-UBND
        Bình Yên, ngày 05 tháng 01 năm 2026

        KẾ HOẠCH
        Thực hiện dân chủ ở cơ sở năm 2026

        I. NỘI DUNG
        1. Tổ chức hội nghị quán triệt Luật
        - Cơ quan chủ trì: Văn phòng HĐND và UBND xã.
        - Thời gian thực hiện: Quý II năm 2026.

        Nơi nhận:
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nông Văn Hùng
        """;

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Fact]
    public async Task The_corrected_paper_says_what_the_clerk_corrected_and_else_what_was_there()
    {
        var clerk = await commune.SignedIn();
        var draft = await UploadedAsync(clerk);
        await commune.Read(db => ChangeAsync(db, draft));

        var lines = await LinesAsync(await clerk.Client.GetByteArrayAsync(new Uri($"/ke-hoach/nhap/{draft}/van-ban.docx", UriKind.Relative)), "a.docx");

        Assert.Contains("- Thời gian thực hiện: Quý III năm 2026.", lines);
        Assert.Contains("- Cơ quan phối hợp: Công an xã.", lines);
        Assert.Contains("Bình Yên, ngày 06 tháng 02 năm 2026", lines);
        Assert.Contains("- Cơ quan chủ trì: Văn phòng HĐND và UBND xã.", lines);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", lines);
        Assert.DoesNotContain(lines, l => l.Contains("Quý II năm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_printed_as_pdf_with_the_same_words()
    {
        var clerk = await commune.SignedIn();
        var draft = await UploadedAsync(clerk);

        var lines = await LinesAsync(await clerk.Client.GetByteArrayAsync(new Uri($"/ke-hoach/nhap/{draft}/van-ban.pdf", UriKind.Relative)), "a.pdf");

        Assert.Contains(lines, l => l.Contains("1. Tổ chức hội nghị quán triệt Luật", StringComparison.Ordinal));
    }

    [Fact]
    public async Task To_others_the_draft_is_not_there_and_a_visitor_is_asked_to_sign_in()
    {
        var clerk = await commune.SignedIn();
        var draft = await UploadedAsync(clerk);
        var unit = await commune.Has(new AdministrativeUnit("98001", "Xã Thử", "Xã", null, new(2025, 7, 1)));
        var stranger = await commune.SignedIn(Function.Officer, await commune.HasBody("Công an xã Thử", BodyKind.Police, unit));

        foreach (var format in new[] { "docx", "pdf" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/ke-hoach/nhap/{draft}/van-ban.{format}"));
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf($"/ke-hoach/{Id<Plan>.New()}/van-ban.{format}"));
        }

        Assert.Equal(HttpStatusCode.NotFound, await clerk.StatusOf($"/ke-hoach/nhap/{draft}/van-ban.exe"));
    }

    [Fact]
    public async Task A_plan_that_is_not_public_is_no_paper_for_a_visitor_or_a_stranger_and_one_that_is_only_for_officers()
    {
        var clerk = await commune.SignedIn();
        var draft = await commune.Has(A.Draft(clerk.Body!));
        await clerk.DoAsync(draft.Id, "Confirm");
        var plan = await commune.Read(db => db.Plans.Select(p => p.Id).SingleAsync());
        var stranger = await commune.SignedIn(body: await commune.HasBody("UBND xã khác"));
        using var visitor = commune.CreateClient(new() { AllowAutoRedirect = false });

        foreach (var format in new[] { "docx", "pdf" })
        {
            var paper = $"/ke-hoach/{plan}/van-ban.{format}";
            Assert.Equal(HttpStatusCode.NotFound, await stranger.StatusOf(paper));
            foreach (var address in new[] { paper, $"/ke-hoach/nhap/{draft.Id}/van-ban.{format}" })
            {
                using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                Assert.Contains("/dang-nhap", answer.Headers.Location?.OriginalString);
            }
        }
    }

    private static async Task<bool> ChangeAsync(DinhDb db, Id<PlanDraft> id)
    {
        var draft = await db.PlanDrafts.SingleAsync(d => d.Id == id);
        var touch = new Touch("Lan", new(2026, 1, 6, 0, 0, 0, DateTimeKind.Utc));
        draft.Correct(touch, "t1", FieldName.Time, "Quý III năm 2026");
        draft.Correct(touch, "t1", FieldName.Coordinate, "Công an xã");
        draft.Correct(touch, "head", FieldName.Date, "06/02/2026");
        await db.SaveChangesAsync();
        return true;
    }

    private static async Task<List<string>> LinesAsync(byte[] file, string name)
    {
        var opened = await SourceFile.OpenAsync(new MemoryStream(file), name, TestContext.Current.CancellationToken);
        return [.. opened.Text!.Lines.Select(l => l.Text.Trim())];
    }

    private async Task<Id<PlanDraft>> UploadedAsync(Reader clerk)
    {
        await clerk.UploadAsync(("ke-hoach.txt", Encoding.UTF8.GetBytes(Text)));
        return (await commune.Read(db => db.PlanDrafts.SingleAsync())).Id;
    }
}
