using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.LocalActs;

internal sealed class LocalActsRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["local-act.without-title"] = new("Cần tên của văn bản.", "The act needs a name."),
            ["local-act.no-law-on-day"] = new("Vào ngày đó chưa có quy định về loại văn bản này.", "On that day no law spoke of this kind of act."),
            ["local-act.cannot-decide"] = new(
                "Cơ quan được chọn không có thẩm quyền với loại văn bản này.",
                "The body chosen may not decide on this kind of act."
            ),
            ["local-act.no-draft"] = new("Văn bản không có bản dự thảo đang soạn.", "The act has no draft under way."),
            ["local-act.text-is-posted"] = new(
                "Dự thảo đang niêm yết lấy ý kiến nên giữ nguyên lời văn đến hết thời hạn. Muốn sửa ngay, hãy thôi lấy ý kiến và ghi lý do.",
                "The draft is posted, so its words stay until the time ends. To change them now, stop the consultation and say why."
            ),
            ["local-act.without-text"] = new("Văn bản chưa có lời văn.", "The act has no words yet."),
            ["local-act.text-too-long"] = new("Lời văn dài quá 200.000 chữ cái.", "The words are longer than 200,000 letters."),
            ["local-act.text-unchanged"] = new("Lời văn không có gì thay đổi.", "The words are unchanged."),
            ["local-act.already-amending"] = new("Đã có một phiên bản đang soạn.", "A version is under way already."),
            ["local-act.ended"] = new("Văn bản đã hết hiệu lực hoặc thôi soạn; hãy soạn văn bản mới.", "The act has ended; begin a new one."),
            ["local-act.reason-needed"] = new("Cần ghi lý do, để người đọc sau hiểu.", "A reason is needed, for whoever reads this later."),
            ["local-act.in-future"] = new("Ngày không thể sau hôm nay.", "The day cannot be to come."),
            ["local-act.before-draft"] = new("Ngày không thể trước ngày bắt đầu soạn thảo.", "The day cannot be before drafting began."),
            ["local-act.day-needed"] = new("Mời ghi đủ ngày.", "Give the day."),
            ["local-act.figures-needed"] = new("Mời ghi đủ các số của cuộc biểu quyết.", "Give all figures of the vote."),
            ["local-act.posted-nowhere"] = new("Cần ghi nơi niêm yết và hình thức lấy ý kiến.", "Say where it is posted and how people are asked."),
            ["local-act.consultation-too-short"] = new(
                "Thời gian lấy ý kiến ngắn hơn mức tối thiểu.",
                "The time for opinions is shorter than the least that the law allows."
            ),
            ["local-act.not-posted"] = new("Văn bản không đang lấy ý kiến.", "The act is not before the people."),
            ["local-act.not-consulted"] = new(
                "Chưa lấy ý kiến Nhân dân nên chưa thể thông qua. Hãy niêm yết dự thảo trước.",
                "It cannot be adopted before the people were asked. Post the draft first."
            ),
            ["local-act.consultation-still-runs"] = new("Thời hạn lấy ý kiến chưa hết vào ngày thông qua.", "On that day the time for opinions had not ended."),
            ["local-act.consultation-not-closed"] = new(
                "Nhiệm vụ lấy ý kiến chưa có bằng chứng (biên bản, ảnh niêm yết, báo cáo tổng hợp). Hãy nộp bằng chứng rồi mới thông qua.",
                "The duty of consultation has no evidence yet (minutes, proof of posting, synthesis). Supply it before adopting."
            ),
            ["local-act.in-force-before-adopted"] = new("Ngày có hiệu lực không thể trước ngày ban hành.", "An act cannot be in force before it was issued."),
            ["local-act.without-paper"] = new("Cần số, ký hiệu của văn bản quyết định.", "The number of the deciding paper is needed."),
            ["local-act.not-in-force"] = new("Văn bản không đang có hiệu lực.", "The act is not in force."),
            ["local-act.decision-out-of-time"] = new(
                "Ngày của quyết định không khớp với các bước trước.",
                "The decision’s day does not fit the steps before it."
            ),
            ["local-act.only-codes-are-suspended"] = new("Chỉ hương ước, quy ước mới tạm ngừng thực hiện.", "Only village codes are suspended."),
            ["local-act.drop-amendment-first"] = new(
                "Đang soạn phiên bản mới; hãy thôi soạn trước khi kết thúc văn bản.",
                "A new version is under way; give it up first."
            ),
            ["local-act.already-public"] = new("Văn bản đã ở trên cổng công khai.", "The act is on the portal already."),
            ["local-act.not-public"] = new("Văn bản không ở trên cổng công khai.", "The act is not on the portal."),
            ["village-code.before-the-decree"] = new("Ngày đó trước khi Nghị định 61/2023/NĐ-CP có hiệu lực.", "That day is before Decree 61/2023."),
            ["village-code.counts-do-not-add-up"] = new(
                "Các số không khớp: số hộ tán thành không quá số hộ dự, số hộ dự không quá tổng số hộ.",
                "The figures do not add up: those who agree are among those who came, and those among all households."
            ),
            ["village-code.too-little-support"] = new(
                "Đề xuất của công dân chưa đủ số hộ đồng thuận, và Ban công tác Mặt trận chưa tán thành.",
                "Too few households support the residents’ proposal, and the Front Work Committee has not approved it."
            ),
            ["village-code.too-few-represented"] = new(
                "Cuộc họp không đủ đại diện của trên 50% tổng số hộ; có thể họp lại hoặc phát phiếu lấy ý kiến từng hộ.",
                "Not more than half of all households were represented; meet again or send ballots to each household."
            ),
            ["village-code.ballot-without-failed-meeting"] = new(
                "Chỉ phát phiếu sau khi đã họp mà không đủ tỷ lệ dự họp.",
                "Ballots are sent only after a meeting that too few attended."
            ),
            ["village-code.too-few-agree"] = new(
                "Chưa có trên 50% tổng số đại diện hộ gia đình tán thành.",
                "Not more than half of all household representatives agree."
            ),
            ["village-code.head-and-front-must-agree"] = new(
                "Trưởng thôn phải thống nhất với Trưởng ban công tác Mặt trận trước khi đề xuất.",
                "The head must agree with the head of the Front Work Committee before proposing."
            ),
            ["village-code.drafted-by-village"] = new(
                "Hương ước, quy ước do thôn, tổ dân phố soạn: hãy chọn thôn.",
                "A village code is drafted by its village: choose the village."
            ),
            ["village-code.without-proposal"] = new("Cần ghi ai đề xuất và đã đủ điều kiện đề xuất.", "Say who proposed it and that it may be proposed."),
            ["village-code.without-vote"] = new("Cần số liệu biểu quyết của các hộ gia đình.", "The figures of the households’ vote are needed."),
            ["village-code.not-adopted"] = new(
                "Cộng đồng dân cư chưa thông qua nên chưa thể đề nghị công nhận.",
                "The community has not adopted it, so it cannot be sent."
            ),
            ["village-code.sent-before-adopted"] = new("Hồ sơ không thể gửi trước ngày thông qua.", "The file cannot be sent before the adoption."),
            ["village-code.file-not-whole"] = new(
                "Hồ sơ chưa đủ: cần văn bản đề nghị, biên bản thông qua và dự thảo đã thông qua.",
                "The file is not whole: request, minutes of adoption and adopted draft are needed."
            ),
            ["village-code.not-submitted"] = new("Chưa nhận đủ hồ sơ đề nghị công nhận.", "The file that asks for recognition has not come in."),
            ["village-code.refused-without-reason"] = new(
                "Không công nhận thì phải trả lời bằng văn bản và nêu rõ lý do.",
                "A refusal is answered in writing with its reasons."
            ),
        };
}
