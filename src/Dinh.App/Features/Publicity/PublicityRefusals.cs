using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Publicity;

internal sealed class PublicityRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["publicity.unknown-channel"] = new("Không có kênh này; chọn lại trong danh sách.", "There is no such channel; choose from the list."),
            ["publicity.unknown-group"] = new("Không có nhóm đối tượng này; chọn lại trong danh sách.", "There is no such group; choose from the list."),
            ["publicity.language-too-long"] = new("Tên ngôn ngữ dài quá; ghi gọn, như “tiếng Tày”.", "The name of the language is too long."),
            ["campaign.without-title"] = new("Ghi tên đợt tuyên truyền.", "Give the campaign a title."),
            ["campaign.too-long"] = new("Có ô dài quá; hãy viết gọn lại.", "One of the answers is too long; make it shorter."),
            ["campaign.ends-before-beginning"] = new("Ngày kết thúc không thể trước ngày bắt đầu.", "It cannot end before it begins."),
            ["campaign.too-many-years"] = new("Một đợt dài nhất 5 năm; việc lâu hơn hãy lập đợt từng năm.", "A campaign lasts at most 5 years."),
            ["campaign.without-audience"] = new("Chọn ít nhất một nhóm đối tượng.", "Choose at least one group of people."),
            ["campaign.without-channel"] = new("Ghi số lần cho ít nhất một kênh.", "Say how often for at least one channel."),
            ["campaign.times-out-of-range"] = new("Số lần mỗi kênh từ 1 đến 1.000.", "From 1 to 1,000 times a channel."),
            ["campaign.channel-twice"] = new("Mỗi kênh chỉ ghi một lần.", "Name each channel once."),
            ["campaign.calendar-outside"] = new(
                "Lịch đã có buổi ngoài khoảng ngày mới; bỏ các buổi đó trước.",
                "The calendar holds days outside the new ones; take them out first."
            ),
            ["campaign.ended"] = new("Đợt này đã kết thúc; hãy lập đợt mới.", "It has ended; begin a new one."),
            ["campaign.day-outside"] = new("Chọn ngày trong khoảng của đợt.", "Choose a day of the campaign."),
            ["campaign.day-needed"] = new("Ghi ngày.", "Name the day."),
            ["campaign.too-much-planned"] = new("Một đợt có nhiều nhất 500 dòng lịch.", "A calendar holds at most 500 lines."),
            ["campaign.not-planned"] = new("Không còn dòng lịch này; mời tải lại trang.", "It is not in the calendar any more; load the page again."),
            ["campaign.done-already"] = new("Dòng lịch này đã được ghi là đã làm.", "It is recorded as done already."),
            ["campaign.reason-needed"] = new("Ghi kết quả, hoặc vì sao dừng.", "Say what came of it, or why it is broken off."),
            ["campaign.not-for-duty"] = new("Việc này đã hủy hoặc không do cơ quan này chủ trì.", "The duty was cancelled or is another body’s."),
            ["outreach.in-future"] = new("Chỉ ghi việc đã làm; chọn ngày từ hôm nay trở về trước.", "Write down what was done: today or before."),
            ["outreach.without-content"] = new("Ghi đã tuyên truyền nội dung gì.", "Say what was made known."),
            ["outreach.too-long"] = new("Có ô dài quá; hãy viết gọn lại.", "One of the answers is too long; make it shorter."),
            ["outreach.times-out-of-range"] = new("Số lần trong ngày từ 1 đến 200.", "From 1 to 200 times a day."),
            ["outreach.number-out-of-range"] = new("Số đếm từ 0 đến 1.000.000.", "The number is from 0 to 1,000,000."),
            ["outreach.not-countable-there"] = new(
                "Kênh này không đếm được đơn vị ấy: loa chỉ đếm lượt phát, bài đăng đếm lượt xem, cuộc họp mới đếm được người.",
                "That cannot be counted on this channel: loudspeakers tell broadcasts, posts views; only meetings tell people."
            ),
            ["outreach.unit-twice"] = new("Mỗi đơn vị đếm chỉ ghi một số chung.", "One number for each unit."),
            ["outreach.parts-over-whole"] = new("Cộng các nhóm lại nhiều hơn số chung; xem lại số đếm.", "The groups add up to more than the whole."),
            ["outreach.cancelled"] = new("Lần này đã được ghi là nhầm.", "It was recorded as a mistake."),
            ["outreach.picture-without-words"] = new(
                "Ghi một câu ảnh chụp gì, để người không nhìn được ảnh cũng biết.",
                "Say in a sentence what the picture shows, for those who do not see it."
            ),
            ["outreach.proof-known"] = new("Tệp này đã có trong hồ sơ chứng minh.", "This file is among the proofs already."),
            ["outreach.too-many-proofs"] = new("Nhiều nhất 20 minh chứng một lần.", "At most 20 proofs."),
            ["outreach.post-known"] = new("Bài này đã được ghi.", "This post is recorded already."),
            ["outreach.post-without-title"] = new("Ghi tiêu đề bài đăng.", "Give the title of the post."),
            ["outreach.address-not-web"] = new(
                "Địa chỉ phải bắt đầu bằng https:// hoặc http:// và là trang mở cho mọi người.",
                "The address must begin with https:// or http://."
            ),
            ["outreach.given-already"] = new("Lần này đã là minh chứng của một việc.", "It is evidence of a duty already."),
            ["outreach.is-evidence"] = new(
                "Lần này đang là minh chứng của một việc; rút minh chứng ở việc đó trước.",
                "It is evidence of a duty; withdraw the evidence there first."
            ),
            ["outreach.reason-needed"] = new("Ghi vì sao đây là ghi nhầm.", "Say why it was a mistake."),
            ["outreach.without-duty"] = new("Đợt này không gắn với việc nào trong kế hoạch.", "The campaign belongs to no duty."),
            ["article.withdrawn"] = new("Bài này đã được rút; hãy soạn bài mới.", "It was withdrawn; begin a new one."),
            ["article.waits"] = new("Bài đang chờ duyệt.", "It waits to be approved."),
            ["article.not-waiting"] = new("Bài không ở trạng thái chờ duyệt.", "It does not wait to be approved."),
            ["article.reason-needed"] = new("Cần ghi lý do.", "A reason is needed."),
            ["article.reason-too-long"] = new("Lý do dài quá; hãy viết gọn lại.", "The reason is too long; make it shorter."),
            ["article.not-public"] = new("Bài này chưa được đăng.", "It is not public."),
            ["article.picture-without-words"] = new(
                "Mỗi ảnh cần một câu nói ảnh chụp gì, để người không nhìn được ảnh cũng hiểu bài.",
                "Each picture needs a sentence that says what it shows."
            ),
            ["quiz.number-of-questions"] = new("Câu đố có từ 3 đến 10 câu hỏi.", "A quiz has 3 to 10 questions."),
            ["quiz.question-incomplete"] = new("Mỗi câu cần câu hỏi và lời giải thích.", "Each needs a question and an explanation."),
            ["quiz.choices"] = new("Mỗi câu có từ 2 đến 6 phương án.", "Each has 2 to 6 choices."),
            ["quiz.without-right-answer"] = new("Đánh dấu phương án đúng của từng câu.", "Mark the right choice of each."),
            ["quiz.too-long"] = new("Câu hỏi, phương án hoặc giải thích dài quá 500 chữ.", "A question, choice or explanation is longer than 500 letters."),
            ["quiz.changed"] = new("Câu đố vừa được sửa; mời làm lại.", "The quiz has just been changed; please answer again."),
        };
}
