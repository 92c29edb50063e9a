using System.Net;
using System.Text;
using Dinh.App.Features.Plans.WritePaper;
using Dinh.Domain.Plans;
using Dinh.Reading.Files;
using Dinh.Testing;
using Dinh.Writing.Docx;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dinh.App.Tests.Features.Plans;

public sealed class UploadPlanTests : IAsyncDisposable
{
    private const string Text = """
        ỦY BAN NHÂN DÂN XÃ BÌNH YÊN
        Số: 12/KH-UBND
        Bình Yên, ngày 05 tháng 01 năm 2026

        KẾ HOẠCH
        Thực hiện dân chủ ở cơ sở năm 2026

        I. MỤC ĐÍCH, YÊU CẦU
        1. Phát huy quyền làm chủ của Nhân dân.
        II. NỘI DUNG
        1. Tổ chức hội nghị quán triệt Luật
        - Cơ quan chủ trì: Văn phòng HĐND và UBND xã.
        - Thời gian thực hiện: Quý II năm 2026.
        2. Tuyên truyền, phổ biến Luật trên hệ thống truyền thanh
        - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
        - Thời gian thực hiện: Thường xuyên.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nông Văn Hùng
        """;

    private readonly Commune commune = new();

    public ValueTask DisposeAsync() => commune.DisposeAsync();

    [Theory]
    [InlineData("ke-hoach.txt")]
    [InlineData("ke-hoach.md")]
    [InlineData("ke-hoach.docx")]
    public async Task A_plan_is_read_and_left_as_a_draft_of_the_clerks_body(string name)
    {
        var clerk = await commune.SignedIn();

        var answer = await clerk.UploadAsync((name, Path.GetExtension(name) == ".docx" ? Docx() : Encoding.UTF8.GetBytes(Text)));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var draft = await commune.Read(db => db.PlanDrafts.SingleAsync());
        Assert.Equal((clerk.Body!.Id, name, DraftState.Open), (draft.OwnerId, draft.FileName, draft.State));
        Assert.Equal($"/ke-hoach/nhap/{draft.Id}", answer.Location);
        var tasks = draft.Parts.Where(p => p.Kind == PartKind.Task).ToList();
        Assert.Equal(["Tổ chức hội nghị quán triệt Luật", "Tuyên truyền, phổ biến Luật trên hệ thống truyền thanh"], tasks.Select(t => t[FieldName.Title]));
        Assert.Equal("Quý II năm 2026", tasks[0][FieldName.Time]);
        Assert.Equal(new DateOnly(2026, 6, 30), draft.WindowOf(tasks[0])?.End);
        Assert.All(tasks, t => Assert.NotEmpty(t.Field(FieldName.Title).Places));
    }

    [Fact]
    public async Task A_pdf_is_read_too()
    {
        var clerk = await commune.SignedIn();

        var answer = await clerk.UploadAsync(("ke-hoach.pdf", Pdf("KE HOACH", "II. NOI DUNG", "1. To chuc hoi nghi quan triet Luat")));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var draft = await commune.Read(db => db.PlanDrafts.SingleAsync());
        Assert.Contains(draft.Lines, l => l.Text.Contains("To chuc hoi nghi quan triet Luat", StringComparison.Ordinal) && l.Page == 1);
    }

    [Fact]
    public async Task Every_place_that_a_value_was_read_at_holds_its_words()
    {
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(("ke-hoach.txt", Encoding.UTF8.GetBytes(Text)));
        var draft = await commune.Read(db => db.PlanDrafts.SingleAsync());

        var time = draft.Parts.First(p => p.Kind == PartKind.Task).Field(FieldName.Time);
        var place = Assert.Single(time.Places);
        Assert.Equal(time.Read, draft.Lines.Single(l => l.Number == place.Line).Text[place.Start..place.End]);

        var page = await clerk.Visit(Forms.ReviewOf(draft));
        Assert.Equal(time.Read, page.Html.QuerySelector("a.m.when[data-for~=t1-time]")?.TextContent);
        Assert.Equal("#t1-time", page.Html.QuerySelector("a.m.when[data-for~=t1-time]")?.GetAttribute("href"));
        Assert.NotNull(page.Html.GetElementById("t1-time"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_apart_and_takes_no_other_with_it()
    {
        var clerk = await commune.SignedIn();

        var answer = await clerk.UploadAsync(
            ("hong.docx", Encoding.UTF8.GetBytes("không phải tệp Word")),
            ("tot.txt", Encoding.UTF8.GetBytes(Text)),
            ("rong.txt", []),
            ("chuong-trinh.exe", [0x4d, 0x5a, 0, 0])
        );

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var drafts = await commune.Read(db => db.PlanDrafts.ToListAsync());
        Assert.Equal("tot.txt", Assert.Single(drafts, d => d.State == DraftState.Open).FileName);
        Assert.All(drafts, d => Assert.True(d.State is DraftState.Open or DraftState.Unreadable));
        var told = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Text).QuerySelectorAll(".upload");
        Assert.Equal(["refused", "", "refused", "refused"], told.Select(u => u.ClassList.Contains("refused") ? "refused" : ""));
        Assert.All(told.Where(u => u.ClassList.Contains("refused")), u => Assert.Matches(@"\(file\.[a-z-]+\)", u.TextContent));
        Assert.DoesNotContain("Không thực hiện được", answer.Text);
    }

    [Fact]
    public async Task The_same_file_again_is_pointed_out_and_not_read_twice()
    {
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(("ke-hoach.txt", Encoding.UTF8.GetBytes(Text)));

        var again = await clerk.UploadAsync(("ten-khac.txt", Encoding.UTF8.GetBytes(Text)));

        Assert.Contains("đã được tải lên trước đây", again.Text);
        Assert.Equal(1, await commune.Read(db => db.PlanDrafts.CountAsync()));
    }

    [Fact]
    public async Task A_file_whose_name_was_mended_is_read_though_it_came_before()
    {
        var clerk = await commune.SignedIn();
        await clerk.UploadAsync(("ke-hoach.pdf", Docx()));

        await clerk.UploadAsync(("ke-hoach.docx", Docx()));

        var drafts = await commune.Read(db => db.PlanDrafts.OrderBy(d => d.UploadedAt).ThenBy(d => d.Id).ToListAsync());
        Assert.Equal([("ke-hoach.pdf", DraftState.Unreadable), ("ke-hoach.docx", DraftState.Open)], drafts.Select(d => (d.FileName, d.State)));
    }

    [Fact]
    public async Task Nobody_uploads_for_a_body_that_is_not_his()
    {
        var clerk = await commune.SignedIn();
        var other = await commune.HasBody("UBND xã khác");

        var answer = await (clerk with { Body = other }).UploadAsync(("ke-hoach.txt", Encoding.UTF8.GetBytes(Text)));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(0, await commune.Read(db => db.PlanDrafts.CountAsync()));
    }

    /// <summary>The smallest PDF that holds these lines.</summary>
    private static byte[] Pdf(params string[] lines)
    {
        var words = "BT /F1 14 Tf 72 760 Td 20 TL " + string.Join(' ', lines.Select(l => $"({l}) Tj T*")) + " ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {words.Length}>>stream\n{words}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var at = 0; at < objects.Length; at++)
        {
            places.Add(file.Length);
            file.Append($"{at + 1} 0 obj{objects[at]}endobj\n");
        }

        var table = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(p => $"{p:0000000000} 00000 n \n"));
        file.Append($"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static byte[] Docx() => DocxWriter.Write(PaperOf.Text(SourceText.Of(Text), null, new(2026, 1, 5)));
}
