using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.InformationRequests;

internal sealed class RequestRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["request.empty"] = new("Hãy ghi rõ thông tin muốn biết.", "Say what you want to know."),
            ["request.too-long"] = new("Nội dung dài quá; hãy viết gọn lại.", "It is too long; make it shorter."),
            ["request.before-the-law"] = new("Ngày nhận sớm hơn ngày Luật Tiếp cận thông tin có hiệu lực.", "The day lies before the law was in force."),
            ["request.day-in-future"] = new("Ngày nhận không thể ở tương lai.", "It cannot have been received on a day to come."),
            ["request.who-needed"] = new("Hãy ghi họ tên và nơi cư trú của người yêu cầu.", "Name and place of residence are needed."),
            ["request.bad-address"] = new(
                "Địa chỉ thư điện tử chưa đúng; để trống nếu không dùng.",
                "The e-mail address is wrong; leave it empty if you use none."
            ),
            ["request.not-by-hand"] = new(
                "Biểu mẫu được gửi quá nhanh hoặc đã mở quá lâu. Mời xem lại rồi bấm Gửi lần nữa.",
                "The form was sent too fast or had stood open too long. Look it over and send it again."
            ),
            ["request.body-takes-none"] = new(
                "Cơ quan này chưa nhận yêu cầu qua trang này; mời đến trụ sở hoặc gửi thư.",
                "This body takes no requests here yet; go to its office or write."
            ),
            ["request.no-such-code"] = new(
                "Không có yêu cầu nào mang mã này; hãy kiểm tra lại từng chữ.",
                "There is no request with this code; check each letter."
            ),
            ["request.not-new"] = new("Yêu cầu này đã qua bước tiếp nhận; mời tải lại trang.", "It is past this step; load the page again."),
            ["request.not-to-complete"] = new("Yêu cầu này không chờ bổ sung.", "Nothing is to be completed."),
            ["request.not-in-hand"] = new("Hãy tiếp nhận và báo thời hạn trước khi gia hạn.", "Say first by when it will be answered."),
            ["request.not-open"] = new("Yêu cầu này đã kết thúc hoặc đang chờ bổ sung.", "It has ended, or waits to be completed."),
            ["request.reason-needed"] = new("Cần ghi rõ lý do; người hỏi sẽ đọc.", "Give the reason; the asker will read it."),
            ["request.reason-too-long"] = new("Lý do dài quá 1000 chữ.", "The reason is longer than 1000 letters."),
            ["request.extension-not-later"] = new("Ngày gia hạn phải sau hạn đang có.", "It must be later than the day that stands."),
            ["request.extension-beyond-law"] = new("Luật không cho gia hạn lâu như thế.", "The law does not allow as much."),
            ["request.extension-too-late"] = new(
                "Đã quá hạn nên không gia hạn được nữa; hãy trả lời sớm nhất có thể.",
                "It is late already and cannot be put off; answer soon."
            ),
            ["request.already-extended"] = new("Yêu cầu này đã gia hạn một lần.", "It was put off once already."),
            ["request.simple-not-extended"] = new("Thông tin đơn giản, có sẵn thì không gia hạn.", "What is simple and at hand is not put off."),
            ["request.cost-out-of-range"] = new("Chi phí phải lớn hơn 0 và là chi phí thực tế.", "The cost must be more than nought and real."),
            ["request.no-cost"] = new("Không có chi phí nào đang chờ.", "No cost is awaited."),
            ["request.cost-not-told"] = new(
                "Chỉ từ chối vì chi phí khi đã báo chi phí mà người hỏi không trả.",
                "Only a cost that was told and not paid is a ground."
            ),
            ["request.cost-not-paid"] = new("Chi phí đã báo chưa được trả.", "The cost that was told is not paid yet."),
            ["request.same-body"] = new("Yêu cầu đang ở chính cơ quan này.", "It is with this body already."),
            ["request.answer-too-long"] = new("Lời trả lời dài quá; hãy đính kèm thành tệp.", "The answer is too long; attach it as a file."),
            ["request.too-many-files"] = new("Nhiều nhất 20 tệp.", "At most 20 files."),
            ["request.answer-empty"] = new("Chưa có lời trả lời hoặc tệp nào.", "There is neither answer nor file yet."),
            ["request.no-such-file"] = new("Không còn tệp này; mời tải lại trang.", "The file is gone; load the page again."),
            ["request.not-cleanable"] = new(
                "Tệp này không làm sạch tự động được; hãy sửa theo hướng dẫn rồi tải lên lại.",
                "It cannot be cleaned by itself; mend it as told and upload it again."
            ),
            ["request.unscreened"] = new("Còn tệp chưa được rà soát.", "A file was not looked through yet."),
            ["request.holds-personal-data"] = new(
                "Còn tệp có dữ liệu cá nhân hoặc dữ liệu ẩn: làm sạch, hoặc ghi vì sao được đưa cho người hỏi.",
                "A file holds personal or hidden data: clean it, or say why the asker may have it."
            ),
            ["request.text-holds-personal-data"] = new(
                "Lời trả lời có dữ liệu cá nhân: sửa lại, hoặc ghi vì sao được đưa cho người hỏi.",
                "The answer holds personal data: change it, or say why the asker may have it."
            ),
            ["request.no-such-ground"] = new("Chỉ được từ chối theo một căn cứ trong danh sách của luật.", "Only a ground of the law’s list counts."),
            ["request.part-needs-reason"] = new("Ghi rõ phần nào không cung cấp và vì sao.", "Say which part is not given, and why."),
            ["request.not-sure"] = new("Đánh dấu xác nhận rồi bấm lại; việc này không làm lại được.", "Confirm it first; it cannot be undone."),
            ["request.number-too-long"] = new("Số văn bản dài quá 100 chữ.", "The number is longer than 100 letters."),
            ["request.not-answered"] = new("Chưa có câu trả lời để đánh giá.", "There is no answer yet."),
            ["request.rated"] = new("Ông/bà đã đánh giá câu trả lời này.", "You have said so already."),
        };
}
