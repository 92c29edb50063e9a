using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law.Informing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.InformationRequests;

public sealed class InformationRequestTests
{
    private static readonly DateOnly Monday = new(2026, 7, 6);

    [Fact]
    public void No_days_run_while_it_waits_to_be_completed_and_then_they_begin_anew()
    {
        var request = Received(Provision.Electronic);

        Assert.Null(request.AskCompletion("Xin ghi rõ năm nào.", On(Monday)).Refusal);
        Assert.False(request.IsLateOn(Monday.AddDays(60)));
        Assert.Null(request.Complete("Năm 2025.", On(Monday.AddDays(14))).Refusal);

        Assert.Equal((Monday.AddDays(14), new DateOnly(2026, 7, 23)), (request.ValidOn, request.DueOn));
        Assert.Contains("Năm 2025.", request.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_put_off_once_never_beyond_the_law_and_never_when_it_is_late()
    {
        var cases =
            from way in Gen.Elements(Enum.GetValues<Provision>())
            from start in Gen.Choose(0, 2500)
            from asked in Gen.Choose(0, 40)
            from more in Gen.Choose(-5, 60)
            select (Way: way, Start: Monday.AddDays(start - 1200), asked, more);
        Prop.ForAll(
                Arb.From(cases),
                c =>
                {
                    var request = Received(c.Way, c.Start);
                    request.Accept(isSimple: false, On(c.Start));
                    var (before, today) = (request.DueOn, c.Start.AddDays(c.asked));
                    var last = RequestClocks.LastExtension(c.Way, c.Start, before).On;

                    var outcome = request.Extend(before.AddDays(c.more), "Phải tìm ở kho lưu trữ.", On(today));

                    var lawful = today <= before && c.more > 0 && before.AddDays(c.more) <= last;
                    return outcome.Refusal is null == lawful
                        && request.DueOn == (lawful ? before.AddDays(c.more) : before)
                        && (!lawful || request.Extend(request.DueOn.AddDays(1), "Lần nữa.", On(today)).Refusal?.Code == "request.already-extended");
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_simple_and_at_hand_is_not_put_off()
    {
        var request = Received(Provision.Post);
        request.Accept(isSimple: true, On(Monday));

        Assert.Equal("request.simple-not-extended", request.Extend(Monday.AddDays(20), "Bận.", On(Monday)).Refusal?.Code);
        Assert.Null(request.LastExtensionOn(Monday));
    }

    [Theory]
    [InlineData("x", "Không có.", "request.no-such-ground")]
    [InlineData("a", " ", "request.reason-needed")]
    [InlineData("e", "Không trả tiền.", "request.cost-not-told")] // nobody told the cost
    [InlineData("c", "Do Sở Tài chính giữ.", null)]
    public void It_is_refused_only_on_a_ground_of_the_law_and_with_a_reason(string ground, string because, string? refused) =>
        Assert.Equal(refused, Received(Provision.Electronic).Refuse(ground, because, null, On(Monday)).Refusal?.Code);

    [Fact]
    public void A_cost_that_was_told_and_not_paid_is_a_ground_and_keeps_the_answer_back()
    {
        var request = Received(Provision.Post);
        request.Write(new("Bản sao 40 trang.", []));
        request.TellCost(40_000, "In 40 trang, gửi bưu điện.", On(Monday));

        Assert.Equal("request.cost-not-paid", request.Send(null, On(Monday)).Refusal?.Code);
        Assert.Null(request.Refuse("e", "Đã báo, không trả.", null, On(Monday.AddDays(9))).Refusal);
    }

    [Fact]
    public void An_answer_goes_out_only_looked_through_and_may_leave_a_part_out()
    {
        var request = Received(Provision.Electronic);
        Assert.Equal("request.answer-empty", request.Send(null, On(Monday)).Refusal?.Code);
        request.Write(new("Danh sách kèm theo.", [new("ab", "ds.xlsx", 10, ScreenState.Found)]));
        Assert.Equal("request.holds-personal-data", request.Send(null, On(Monday)).Refusal?.Code);

        request.Write(request.Answer with { Files = [new("cd", "ds.xlsx", 10, ScreenState.Clean, "ab")] });
        Assert.Null(request.Withhold(new("Tên từng hộ", "a", "Đời sống riêng tư."), Monday).Refusal);
        Assert.Null(request.Send("15/UBND-VP", On(Monday)).Refusal);

        Assert.True(request is { State: RequestState.Answered, IsPartly: true, EndedInTime: true });
        Assert.Null(request.Rate(true).Refusal);
        Assert.Equal("request.rated", request.Rate(false).Refusal?.Code);
    }

    [Fact]
    public void Given_on_it_has_the_number_and_the_days_of_the_body_that_holds_the_information()
    {
        var (request, other) = (Received(Provision.Electronic), Id<Body>.New());
        request.Accept(isSimple: false, On(Monday));

        Assert.Null(request.Transfer(other, 7, "Do Phòng Kinh tế giữ.", On(Monday.AddDays(2))).Refusal);

        Assert.Equal((other, "07/2026", RequestState.Received, new DateOnly(2026, 7, 13)), (request.BodyId, request.Number, request.State, request.DueOn));
    }

    [Fact]
    public void The_log_learns_number_days_and_ground_and_nothing_of_the_asker_or_the_question()
    {
        var request = Received(Provision.Electronic);
        request.Refuse("c", "Vì ông Lò Văn Kín hỏi việc của tỉnh.", null, On(Monday));

        var acts = request.TakeHappenings().Select(request.InPublic).OfType<PublicAct>().ToList();

        Assert.Equal([PublicDeed.Receive, PublicDeed.Refuse], acts.Select(a => a.Deed));
        Assert.All(acts, a => Assert.False(a.IsOpen));
        Assert.All(acts, a => Assert.DoesNotContain("Kín", $"{a.Title}{string.Concat(a.Facts.Values)}{a.Text}", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_duty_names_it_by_number_with_the_day_and_its_reason()
    {
        var given = RequestDuties.Of(Received(Provision.Electronic), "/yeu-cau");

        Assert.Equal("Trả lời yêu cầu cung cấp thông tin số 03/2026", given.Content);
        Assert.Equal((new DateOnly(2026, 7, 9), "memory"), (given.Window.End!.Value, given.Window.Confidence));
        Assert.DoesNotContain("ngân sách", $"{given.Content}{given.Detail}{given.Source}", StringComparison.Ordinal);
    }

    private static RequestHand On(DateOnly day) => new("Lan", day);

    private static InformationRequest Received(Provision way, DateOnly? on = null) =>
        InformationRequest.Receive(
            new()
            {
                Key = Id<InformationRequest>.New(),
                BodyId = Id<Body>.New(),
                Serial = 3,
                Channel = RequestChannel.Online,
                Provision = way,
                Content = "Thu chi ngân sách quý II của xã.",
                Sealed = "x",
                CodeHash = "y",
                DutyId = Id<Duty>.New(),
                On = on ?? Monday,
            }
        );
}
