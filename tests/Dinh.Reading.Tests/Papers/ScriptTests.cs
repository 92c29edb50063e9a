using Dinh.Reading.Files;
using Dinh.Writing;
using Dinh.Writing.Docx;
using Dinh.Writing.Plans;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Reading.Tests.Papers;

/// <summary>Whatever plan is written, its paper is read as it was meant.</summary>
public sealed class ScriptTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);
    private static readonly string[] Bodies =
    [
        "Phòng Kinh tế",
        "Phòng Văn hóa - Xã hội",
        "Công an xã",
        "Văn phòng HĐND và UBND xã",
        "Trung tâm Phục vụ hành chính công xã",
        "Trạm Y tế xã",
        "Đoàn Thanh niên xã",
        "Hội Nông dân xã",
        "Ủy ban MTTQ Việt Nam xã",
    ];
    private static readonly string[] Deeds =
    [
        "Tổ chức hội nghị quán triệt Luật Thực hiện dân chủ ở cơ sở",
        "Niêm yết công khai dự toán ngân sách",
        "Rà soát hương ước, quy ước của cộng đồng dân cư",
        "Tuyên truyền trên hệ thống truyền thanh xã",
        "Lấy ý kiến Nhân dân về dự thảo quy chế",
        "Tập huấn nghiệp vụ cho cán bộ thôn",
        "Kiểm tra việc thực hiện dân chủ tại các thôn",
    ];
    private static readonly string[] Times = ["", "Quý II năm 2026", "Trước ngày 20/4/2026", "Thường xuyên", "Tháng 9 năm 2026", "Hằng quý"];
    private static readonly string[] Forms = ["", "Trực tiếp", "Hội nghị trực tuyến"];
    private static readonly string[] Products = ["", "Biên bản hội nghị", "Báo cáo kết quả"];

    private static readonly Gen<IReadOnlyList<string>> Names =
        from count in Gen.Choose(0, 3)
        from names in Gen.Shuffle(Bodies)
        select (IReadOnlyList<string>)[.. names.Take(count)];

    private static readonly Gen<ScriptItem> Task =
        from deed in Gen.Elements(Deeds)
        from lead in Names
        from advise in Names
        from coordinate in Names
        from time in Gen.Elements(Times)
        from form in Gen.Elements(Forms)
        from product in Gen.Elements(Products)
        from cost in Gen.Elements("", "Ngân sách xã")
        select new ScriptItem(deed)
        {
            Lead = lead,
            Advise = advise,
            Coordinate = coordinate,
            Time = time,
            Form = form,
            Product = product,
            Cost = cost,
        };

    private static readonly Gen<ScriptItem> Group =
        from heading in Gen.Elements("Công khai", "Tuyên truyền, tập huấn", "Kiểm tra, giám sát")
        from count in Gen.Choose(2, 30)
        from tasks in Gen.ArrayOf(Task, count)
        select new ScriptItem(heading) { IsHeading = true, Items = tasks };

    private static readonly Gen<ScriptSection> Section =
        from heading in Gen.Elements("Nội dung, nhiệm vụ", "Nhiệm vụ trọng tâm", "Nội dung thực hiện")
        from tasks in Gen.ArrayOf(Task, 5)
        from count in Gen.Choose(1, 5)
        from groups in Gen.ArrayOf(Group, 2)
        from grouped in Gen.Choose(0, 2)
        select new ScriptSection(heading, [.. tasks.Take(count), .. groups.Take(grouped)]);

    private static readonly Gen<PlanScript> Plan =
        from sections in Gen.ArrayOf(Section, 3)
        from count in Gen.Choose(1, 3)
        select Of([Aims, .. sections.Take(count), Charges]);

    private static ScriptSection Aims =>
        new(
            "Mục đích, yêu cầu",
            [
                new("Mục đích") { IsHeading = true, Below = ["- Phát huy quyền làm chủ của Nhân dân."] },
                new("Yêu cầu") { IsHeading = true, Below = ["- Mỗi nhiệm vụ có người chịu trách nhiệm."] },
            ]
        );

    private static ScriptSection Charges =>
        new(
            "Tổ chức thực hiện",
            [
                new("Phòng Văn hóa - Xã hội")
                {
                    IsHeading = true,
                    Below = ["- Theo dõi, đôn đốc việc thực hiện Kế hoạch.", "- Báo cáo Sở Nội vụ trước ngày 15/11/2026."],
                },
                new("Phòng Kinh tế") { IsHeading = true, Below = ["- Bố trí kinh phí."] },
            ]
        );

    [Fact]
    public void What_is_set_is_read_again_task_by_task() =>
        Prop.ForAll(
                Plan.ToArbitrary(),
                script =>
                {
                    var reading = PlanReader.Read(new("a.docx", [.. script.Text().Select((line, at) => new SourceLine(at + 1, line.Text))]));

                    Assert.Equal(
                        [.. script.Sections.Skip(1).SkipLast(1).SelectMany(s => s.Items).SelectMany(i => i.Items.Count == 0 ? [i] : i.Items).Select(Told)],
                        reading.Tasks.Where(t => t.Part == "content").Select(Told)
                    );
                    Assert.Equal(
                        [("Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"), ("Phòng Kinh tế", "Phòng Kinh tế")],
                        reading.Tasks.Where(t => t.Part == "duties").Select(t => (t.Title.Value, string.Join("; ", t.Lead)))
                    );
                    Assert.Equal(["2026-11-15"], reading.Reports.Select(r => r.Due));
                    Assert.Equal(("09/KH-UBND", "2026-03-05", "Nông Văn Hùng"), (reading.Number?.Value, reading.Date?.Value, reading.SignatoryName?.Value));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_words_in_the_Word_file_are_the_words_that_were_read() =>
        Prop.ForAll(
                Plan.ToArbitrary(),
                script =>
                {
                    var opened = SourceFile.OpenAsync(new MemoryStream(DocxWriter.Write(script.On(Day))), "a.docx", TestContext.Current.CancellationToken);

                    var written = opened.GetAwaiter().GetResult().Text!;
                    Assert.Equal([.. script.Text().Select(l => l.Text).Order()], written.Lines.Select(l => l.Text).Where(l => l.Length > 0).Order());
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void Every_line_of_the_text_is_known_by_what_it_was_set_from()
    {
        var script = Of([
            new(
                "Nhiệm vụ",
                [
                    new("Niêm yết dự toán")
                    {
                        Key = "t1",
                        Lead = ["Phòng Kinh tế"],
                        Below = ["Tại trụ sở."],
                    },
                ]
            )
            {
                Key = "m1",
            },
        ]);

        Assert.Equal(
            [
                "issuer",
                "issuer",
                "issuer",
                "issuer",
                "number",
                "day",
                "kind",
                "title",
                "bases",
                "opening",
                "m1.text",
                "t1.text",
                "t1.below",
                "t1.lead",
                "closing",
                "recipients",
                "recipients",
                "authority",
                "authority",
                "signer",
            ],
            script.Text().Select(l => l.From)
        );
    }

    private static PlanScript Of(IReadOnlyList<ScriptSection> sections) =>
        new()
        {
            Head = Letterhead.Of("UBND xã Bình Yên") with { Number = "Số: 09/KH-UBND", PlaceAndDay = $"Bình Yên, {DayWords.Of(Day)}" },
            Title = "Thực hiện dân chủ ở cơ sở năm 2026",
            Bases = ["Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022"],
            Opening = "Ủy ban nhân dân xã Bình Yên ban hành Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 như sau",
            Sections = sections,
            Closing = "Trên đây là Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 của Ủy ban nhân dân xã",
            Foot = new()
            {
                Recipients = ["Nơi nhận:", "- Lưu: VT."],
                Authority = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
                Signer = ["Nông Văn Hùng"],
            },
        };

    private static string Told(ScriptItem item) =>
        $"{item.Text} | {Joined(item.Lead)} | {Joined(item.Advise)} | {Joined(item.Coordinate)} | {item.Time} | {item.Form}";

    private static string Told(PlanTask task) =>
        $"{task.Title} | {Joined([.. task.Lead.Select(n => n.Value)])} | {Joined([.. task.Advise.Select(n => n.Value)])} | "
        + $"{Joined([.. task.Coordinate.Select(n => n.Value)])} | {task.TimeText?.Value} | {task.Form?.Value}";

    private static string Joined(IReadOnlyList<string> names) => string.Join("; ", names);
}
