using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Evidencing;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Domain.Tests.Duties;

public sealed class EvidenceKindTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    [Theory]
    [InlineData("conference", "05/BB-UBND", true)] // a conference closes by its minutes
    [InlineData("conference", "31/BC-UBND", true)]
    [InlineData("conference", "12/QĐ-UBND", false)]
    [InlineData("regulation", "12/QĐ-UBND", true)] // a regulation by its number
    [InlineData("regulation", "31/BC-UBND", false)]
    [InlineData("publicity", "31/KH-UBND", false)] // publicity by its posts
    [InlineData("planning", "31/KH-UBND", true)]
    [InlineData("reporting", "31-BC/ĐU", true)]
    [InlineData("guidance", "123/UBND-VP", true)] // a letter bears no kind
    [InlineData("conference", "123", false)] // a bare number says nothing
    [InlineData(null, "12/QĐ-UBND", true)]
    public void A_paper_closes_the_kinds_that_end_with_such_a_paper(string? kind, string number, bool taken) =>
        Assert.Equal(taken ? null : $"evidence.unfit.{kind}", Supply(Of(kind), Proof.OfPaper(number, Today)));

    [Theory]
    [InlineData("conference", "Bien ban hoi nghi.pdf", true)]
    [InlineData("conference", "Biên_bản-hội nghị.pdf", true)]
    [InlineData("conference", "scan001.pdf", false)]
    [InlineData("regulation", "Quyết định.pdf", false)] // a scan is no number
    [InlineData("publicity", "anh-pano.jpg", true)]
    public void A_file_is_known_by_its_name(string kind, string name, bool taken) =>
        Assert.Equal(taken ? null : $"evidence.unfit.{kind}", Supply(Of(kind), Proof.OfFile("0", name)));

    [Fact]
    public void Posts_close_publicity_and_no_conference()
    {
        var post = Proof.OfLink(new("https://binhyen.example/bai-1"));

        Assert.Null(Supply(Of("publicity"), post));
        Assert.Equal("evidence.unfit.conference", Supply(Of("conference"), post));
    }

    [Fact]
    public void Who_says_what_a_file_is_is_believed_and_who_says_why_other_evidence_serves_too()
    {
        Assert.Null(Supply(Of("conference"), Proof.OfFile("0", "scan001.pdf") with { Sort = "minutes" }));

        var duty = Of("regulation");
        Assert.Null(Supply(duty, Proof.OfFile("0", "scan001.pdf"), new(Unusual: "Bản gốc đang gửi Sở Tư pháp thẩm định")));
        Assert.Equal("Bản gốc đang gửi Sở Tư pháp thẩm định", Assert.Single(duty.Evidence).UnusualBecause);
    }

    [Fact]
    public void A_step_of_a_duty_ends_with_something_of_its_own()
    {
        var duty = Of("inspection", [new("Lập tổ kiểm tra", Today)]);

        var outcome = duty.Supply(Id<Evidence>.New(), Proof.OfPaper("12/QĐ-UBND", Today), EvidenceFor.Step(duty.Milestones[0].Id), Draw.Clerk, Today);

        Assert.Null(outcome.Refusal);
    }

    [Fact]
    public void Every_kind_is_closed_by_sorts_that_are_known() =>
        Assert.All(EvidenceKinds.On(Today), k => Assert.All(k.ClosedBy, s => Assert.NotNull(EvidenceSorts.Find(s))));

    private static string? Supply(Duty duty, Proof proof, Closing closing = default) =>
        duty.Supply(Id<Evidence>.New(), proof, EvidenceFor.Whole, Draw.Clerk, Today, closing).Refusal?.Code;

    private static Duty Of(string? kind, IReadOnlyList<NewDuty.Step>? steps = null) =>
        Duty.Assign(
            new()
            {
                BodyId = Id<Body>.New(),
                Source = new("plan", "31", "Kế hoạch 31/KH-UBND"),
                Content = "Một việc",
                TaskKind = kind,
                Window = new() { Kind = TimeKind.By, End = Today.AddDays(9) },
                On = Today,
                Milestones = steps ?? [],
            }
        );
}
