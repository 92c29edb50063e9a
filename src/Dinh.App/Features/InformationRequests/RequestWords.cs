using Dinh.App.Web.Tags;
using Dinh.Domain.InformationRequests;
using Dinh.Law;
using Dinh.Law.Informing;

namespace Dinh.App.Features.InformationRequests;

/// <summary>How states, ways and steps are told on pages and papers.</summary>
internal static class RequestWords
{
    public static Sentence NameOf(InformationRequest request) => request.IsPartly ? new("Đã trả lời một phần", "Answered in part") : NameOf(request.State);

    public static Sentence NameOf(RequestState state) =>
        state switch
        {
            RequestState.Received => new("Mới nhận", "Received"),
            RequestState.ToComplete => new("Chờ bổ sung", "To be completed"),
            RequestState.InHand => new("Đang giải quyết", "In hand"),
            RequestState.Answered => new("Đã trả lời", "Answered"),
            RequestState.Refused => new("Đã từ chối", "Refused"),
            _ => new("Người hỏi đã rút", "Withdrawn"),
        };

    public static StateKind KindOf(InformationRequest request, DateOnly today) =>
        request.IsLateOn(today)
            ? StateKind.Late
            : request.State switch
            {
                RequestState.Answered => StateKind.Done,
                RequestState.Refused => StateKind.Late,
                RequestState.ToComplete => StateKind.Wait,
                RequestState.Withdrawn => StateKind.Plain,
                _ => StateKind.Soon,
            };

    public static Sentence NameOf(RequestChannel channel) =>
        channel switch
        {
            RequestChannel.Online => new("qua trang này", "on this site"),
            RequestChannel.InPerson => new("trực tiếp tại trụ sở", "at the office"),
            RequestChannel.Post => new("qua bưu chính", "by post"),
            RequestChannel.Fax => new("qua fax", "by fax"),
            RequestChannel.Email => new("qua thư điện tử", "by e-mail"),
            _ => new("ghi lại qua điện thoại", "by telephone, written down"),
        };

    public static Sentence NameOf(Provision way) =>
        way switch
        {
            Provision.Electronic => new("Qua mạng: xem và tải bằng mã", "Online, by the code"),
            Provision.Office => new("Xem, chép hoặc nhận bản sao tại trụ sở", "At the office"),
            _ => new("Qua bưu chính hoặc fax", "By post or fax"),
        };

    public static Sentence NameOf(RequestDeed deed) =>
        deed switch
        {
            RequestDeed.Received => new("Cơ quan nhận yêu cầu", "The request was received"),
            RequestDeed.CompletionAsked => new("Cơ quan đề nghị bổ sung", "It was to be completed"),
            RequestDeed.Completed => new("Đã bổ sung, tính lại thời hạn", "It was completed, the days begin anew"),
            RequestDeed.Accepted => new("Cơ quan báo thời hạn trả lời", "The body said by when"),
            RequestDeed.CostTold => new("Báo chi phí in, sao, gửi", "The cost was told"),
            RequestDeed.CostPaid => new("Đã nhận chi phí", "The cost was paid"),
            RequestDeed.Extended => new("Gia hạn", "Put off"),
            RequestDeed.Transferred => new("Chuyển cho cơ quan giữ thông tin", "Given to the body that holds the information"),
            RequestDeed.Answered => new("Trả lời", "Answered"),
            RequestDeed.Refused => new("Từ chối", "Refused"),
            RequestDeed.Withdrawn => new("Người hỏi rút yêu cầu", "Taken back"),
            _ => new("Cơ quan kế thừa tiếp nhận", "The successor took it over"),
        };

    /// <summary>The remark about how far a value of the law was checked; empty where its text was read.</summary>
    public static Sentence RemarkOf(Confidence confidence) =>
        confidence == Confidence.Text ? new("", "") : new($" ({confidence.Remark.Vi})", $" ({confidence.Remark.En})");
}
