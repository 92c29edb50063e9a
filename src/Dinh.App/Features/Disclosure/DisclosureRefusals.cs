using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Disclosure;

internal sealed class DisclosureRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["disclosure.not-waiting"] = new("Nội dung này đã có ngày phải công khai; mời tải lại trang.", "It has its day already; load the page again."),
            ["disclosure.is-public"] = new(
                "Nội dung này đang được công khai; nếu đăng nhầm thì rút bản công khai trước.",
                "It is public; if that was a mistake, withdraw it first."
            ),
            ["disclosure.reason-needed"] = new("Cần ghi lý do để người dân và cấp trên cùng biết.", "A reason is needed, for the people and the level above."),
            ["disclosure.reason-too-long"] = new("Lý do dài quá; hãy viết gọn lại.", "The reason is too long; make it shorter."),
            ["disclosure.day-in-future"] = new(
                "Sự kiện chưa xảy ra thì chưa ghi được ngày; chọn ngày từ hôm nay trở về trước.",
                "Name a day that has come: today or before."
            ),
            ["disclosure.no-such-task"] = new(
                "Không có nội dung này trong danh mục của luật; chọn lại trong danh sách.",
                "The law’s list has no such thing; choose from the list."
            ),
            ["disclosure.days-out-of-range"] = new("Số ngày phải từ 0 đến 365.", "The days must be from 0 to 365."),
            ["disclosure.ground-needed"] = new(
                "Ghi văn bản của tỉnh quy định thời hạn này: số, ngày, cơ quan ban hành.",
                "Name the province’s paper: number, day, issuer."
            ),
            ["disclosure.list-under-way"] = new(
                "Văn bản đang được lấy ý kiến, trình ký hoặc chờ ban hành; chờ xong bước ấy rồi lập lại.",
                "Its paper is before others now; draft it anew once they have done with it."
            ),
            ["disclosure.place-needed"] = new("Ghi nơi công khai: địa chỉ trang, cổng thông tin.", "Name the place: the address of the site."),
            ["disclosure.elsewhere-already"] = new(
                "Nơi công khai khác đã được ghi; mời tải lại trang.",
                "The other place is recorded already; load the page again."
            ),
            ["disclosure.rule-empty"] = new(
                "Ghi ít nhất một yêu cầu: số ngày công khai, số ngày niêm yết hoặc hình thức thêm.",
                "Give at least one demand: days, days on the wall, or a further form."
            ),
            ["disclosure.later-than-law"] = new(
                "Luật ấn định thời hạn ngắn hơn; địa phương chỉ được quy định sớm hơn hoặc bằng.",
                "The law’s own term is shorter; a province may set an earlier day, not a later one."
            ),
            ["disclosure.shorter-than-law"] = new(
                "Số ngày niêm yết phải nhiều hơn luật; nội dung niêm yết thường xuyên hoặc không phải niêm yết thì không quy định được số ngày.",
                "The days on the wall must be more than the law’s; what hangs for good, or need not hang, takes no days."
            ),
            ["disclosure.no-such-form"] = new(
                "Luật không có hình thức công khai này; chọn lại trong danh sách.",
                "The law names no such form; choose from the list."
            ),
            ["disclosure.matter-without-rhythm"] = new(
                "Nội dung thêm cần kỳ (quý, 6 tháng, năm) và số ngày sau khi hết kỳ.",
                "A further matter needs its rhythm (quarter, half-year, year) and days after it."
            ),
            ["disclosure.term-ended"] = new("Thời hạn riêng này đã chấm dứt.", "This term has ended already."),
            ["publication.without-title"] = new("Ghi tiêu đề để người dân biết công khai việc gì.", "Give it a title that tells what is made public."),
            ["publication.title-too-long"] = new(
                "Tiêu đề dài quá 300 chữ; hãy viết gọn, phần còn lại để vào nội dung.",
                "The title is longer than 300 letters; put the rest into the text."
            ),
            ["publication.text-too-long"] = new("Nội dung dài quá; hãy đính kèm thành tệp.", "The text is too long; attach it as a file."),
            ["publication.too-many-files"] = new("Nhiều nhất 20 tệp; hãy gộp bớt lại.", "At most 20 files; put some together."),
            ["publication.empty"] = new("Chưa có nội dung hoặc tệp nào để công khai.", "There is neither text nor file to make public."),
            ["publication.nothing-new"] = new("Không có gì mới để công khai; mời sửa nội dung trước.", "Nothing has changed; change the draft first."),
            ["publication.not-confirmed"] = new(
                "Đánh dấu đã đọc lại rồi mới công khai; đã công khai thì không sửa lén được.",
                "Confirm that you have read it over; what is public is not edited unseen."
            ),
            ["publication.no-such-file"] = new(
                "Không còn tệp này trong bản soạn; mời tải lại trang.",
                "This file is not in the draft any more; load the page again."
            ),
            ["publication.not-cleanable"] = new(
                "Tệp này không làm sạch tự động được; hãy làm theo hướng dẫn bên cạnh rồi tải lên lại.",
                "It cannot be cleaned by itself; do as told beside it and upload it again."
            ),
            ["publication.unscreened"] = new(
                "Còn tệp chưa được rà soát dữ liệu cá nhân; bấm Rà soát rồi công khai.",
                "A file was not looked through for personal data yet; do that first."
            ),
            ["publication.holds-personal-data"] = new(
                "Còn tệp có dữ liệu cá nhân hoặc dữ liệu ẩn; làm sạch, hoặc ghi căn cứ vì sao phải công khai.",
                "A file holds personal or hidden data; clean it, or say why it must go out."
            ),
            ["publication.text-holds-personal-data"] = new(
                "Lời văn có dữ liệu cá nhân; sửa lại, hoặc ghi căn cứ vì sao phải công khai.",
                "The text holds personal data; change it, or say why it must go out."
            ),
            ["publication.reason-needed"] = new("Bản trước đã công khai: ghi rõ đính chính điều gì.", "It is public already: say what the correction mends."),
            ["publication.withdrawn"] = new("Bản công khai này đã được rút; hãy soạn bản mới.", "It was withdrawn; begin a new one."),
            ["publication.not-public"] = new("Bản này chưa được công khai.", "It is not public."),
            ["publication.ground-needed"] = new(
                "Rút phải có căn cứ; căn cứ được hiện công khai tại chỗ của bản này.",
                "Withdrawing needs a ground; it is shown in its place."
            ),
            ["showing.day-needed"] = new("Ghi ngày.", "Name the day."),
            ["showing.place-needed"] = new("Ghi rõ nơi công khai: trụ sở, nhà văn hóa thôn nào.", "Name the place: the office, which culture house."),
            ["showing.known"] = new("Nơi này đã có trong danh sách.", "This place is in the list already."),
            ["showing.unknown"] = new("Không tìm thấy nơi công khai này; mời tải lại trang.", "There is no such place; load the page again."),
            ["showing.begun"] = new("Nơi này đã ghi ngày bắt đầu.", "Its first day is written down already."),
            ["showing.not-begun"] = new("Nơi này chưa ghi ngày bắt đầu công khai.", "Nothing has begun there yet."),
            ["showing.ended"] = new("Nơi này đã ghi ngày gỡ.", "It is taken down already."),
            ["showing.in-future"] = new("Chỉ ghi việc đã làm; chọn ngày từ hôm nay trở về trước.", "Write down what was done: today or before."),
            ["showing.before-publication"] = new("Ngày bắt đầu không thể trước ngày công khai bản này.", "It cannot begin before it was made public."),
            ["showing.ends-before-beginning"] = new("Ngày gỡ không thể trước ngày bắt đầu.", "It cannot end before it began."),
            ["showing.too-early"] = new(
                "Chưa đủ số ngày phải công khai; muốn gỡ phải ghi lý do.",
                "Its days are not over; give the reason for taking it down."
            ),
            ["showing.proof-known"] = new("Tệp này đã có trong hồ sơ chứng minh.", "This file is among the proofs already."),
            ["broadcast.no-words"] = new(
                "Lời đọc đang trống; hãy viết hoặc lấy lại lời soạn sẵn.",
                "There are no words to read; write some, or take the prepared ones."
            ),
            ["broadcast.too-long"] = new("Lời đọc dài quá, người nghe không theo kịp; hãy rút gọn.", "The words are too long to be listened to; shorten them."),
            ["broadcast.in-past"] = new("Chỉ lên lịch từ hôm nay trở đi.", "Plan from today on."),
            ["broadcast.days-out-of-range"] = new("Số ngày phát phải từ 1 đến 31.", "Plan from 1 to 31 days."),
            ["broadcast.hours-needed"] = new("Ghi từ 1 đến 6 giờ phát trong ngày, ví dụ 05:30 và 17:00.", "Give 1 to 6 hours of the day, say 05:30 and 17:00."),
            ["broadcast.planned-already"] = new("Các buổi này đã có trong lịch.", "These are planned already."),
            ["broadcast.too-few-days"] = new("Lịch chưa đủ số ngày liên tục mà luật yêu cầu; hãy thêm ngày.", "The law demands more days in a row; add days."),
            ["broadcast.unknown"] = new("Không tìm thấy buổi phát này; mời tải lại trang.", "There is no such broadcast; load the page again."),
            ["broadcast.name-needed"] = new("Ghi tên người xác nhận đã phát.", "Name who confirms it."),
            ["broadcast.no-voice"] = new(
                "Máy chủ chưa có giọng đọc tiếng Việt: người quản trị cài gói espeak-ng.",
                "The server has no Vietnamese voice: its administrator installs the package espeak-ng."
            ),
            ["notice.no-printer"] = new("Máy chủ chưa in được PDF; hãy chọn Word.", "The server cannot print PDF now; choose Word."),
            ["handover.no-villages"] = new("Chọn ít nhất một thôn, tổ dân phố.", "Choose at least one village."),
            ["handover.confirmed"] = new("Trưởng thôn đã xác nhận nội dung này.", "It is confirmed already."),
            ["handover.name-needed"] = new("Ghi họ tên người nhận.", "Name who received it."),
            ["handover.unknown"] = new("Không tìm thấy lần giao này; mời tải lại trang.", "There is no such handing over; load the page again."),
            ["handover.bad-address"] = new("Địa chỉ thư điện tử chưa đúng.", "This is no e-mail address."),
            ["showing.confirmed"] = new("Lần này đã được xác nhận.", "This one is confirmed already."),
        };
}
