using Dinh.App.Web;
using Dinh.Law;

namespace Dinh.App.Features.Households;

internal sealed class HouseholdRefusals : IRefusalWords
{
    public IReadOnlyDictionary<string, Sentence> Sentences { get; } =
        new Dictionary<string, Sentence>
        {
            ["roll.no-village"] = new("Không có thôn, tổ dân phố này trong phần việc của bạn.", "There is no such village among those you work for."),
            ["roll.no-keeper"] = new(
                "Chưa có UBND xã trong danh sách cơ quan để cùng giữ sổ; người quản trị cần thêm trước.",
                "There is no committee of the commune to be in charge; an administrator adds it first."
            ),
            ["roll.closed"] = new(
                "Sổ này đã khép vì thôn đã sáp nhập; hãy ghi vào sổ của thôn kế thừa.",
                "This roll is closed, since its village ended; write in the heir’s roll."
            ),
            ["roll.same-keeper"] = new("Cơ quan này đang phụ trách sổ rồi.", "That body is in charge already."),
            ["roll.no-such-keeper"] = new("Chỉ giao sổ cho cơ quan của chính xã này.", "Only a body of the same commune can be in charge."),
            ["household.ended"] = new("Hộ này đã ra khỏi sổ.", "This household is off the roll."),
            ["household.listed"] = new("Hộ này đang ở trong sổ.", "This household is on the roll."),
            ["household.merged"] = new("Hộ này đã nhập vào hộ khác; hãy tách hộ từ hộ ấy.", "It was merged into another; split it off from there."),
            ["household.day-in-future"] = new("Ngày chưa tới; hãy ghi khi việc đã xảy ra.", "That day is still to come; write it down when it has happened."),
            ["household.before-listing"] = new("Ngày này trước khi hộ được ghi vào sổ.", "That day lies before the household was listed."),
            ["household.before-representative"] = new(
                "Ngày này không sau ngày người đại diện hiện nay bắt đầu. Nếu ghi nhầm tên, hãy dùng “Sửa thông tin”.",
                "That day is not after the one on which the present representative began. If the name was mistaken, mend the facts."
            ),
            ["household.days-crossed"] = new(
                "Hai ngày này chưa hợp nhau: hãy xem lại ngày bắt đầu và ngày kết thúc.",
                "These days do not agree: look at the first and the last."
            ),
            ["household.no-such-substitute"] = new("Không còn người được ủy quyền này.", "There is no such substitute any more."),
            ["household.no-such-ending"] = new("Hãy chọn vì sao hộ ra khỏi sổ.", "Choose why the household leaves the roll."),
            ["household.no-such-other"] = new("Không có hộ nào khác mang số ấy đang ở trong sổ này.", "No other household of that number is on this roll."),
            ["household.name-needed"] = new("Hãy ghi họ tên, không có chữ số.", "Write the name, without figures."),
            ["household.born-unread"] = new("Ngày sinh: hãy ghi 12/03/1975 hoặc 1975.", "Born: write 12/03/1975 or 1975."),
            ["household.phone-unread"] = new(
                "Số điện thoại thiếu hoặc thừa chữ số; để trống nếu không có.",
                "The telephone has too few or too many figures; leave it empty if there is none."
            ),
            ["household.keys-gone"] = new(
                "Không mở được thông tin của hộ này: khóa niêm phong của máy chủ đã mất. Hãy báo người quản trị trước khi sửa.",
                "This household cannot be opened: the keys that sealed it are gone. Tell the administrator before you change it."
            ),
            ["roll-import.no-file"] = new("Hãy chọn tệp danh sách.", "Choose the file."),
            ["roll-import.no-rows"] = new(
                "Tệp không có dòng nào đọc được; hãy xem lại trang tính đầu tiên.",
                "No row of the file could be read; look at its first sheet."
            ),
            ["roll-import.too-many"] = new("Tệp có hơn 10.000 dòng; hãy tách theo từng thôn.", "The file has more than 10,000 rows; split it by villages."),
            ["roll-import.not-open"] = new("Lần nạp này đã ghi hoặc đã bỏ; mời tải lại trang.", "This import was taken or put aside; load the page again."),
            ["roll-import.not-taken"] = new("Lần nạp này chưa ghi vào sổ hoặc đã hoàn tác.", "This import was not taken, or was taken back."),
            ["roll-import.no-names"] = new("Chưa có cột họ tên: hãy chọn cột nào là họ và tên.", "No column of names: say which one it is."),
            ["roll-import.undecided"] = new(
                "Còn dòng chưa rõ: hãy sửa, chọn hoặc bỏ qua từng dòng rồi ghi.",
                "Some rows are open: mend, decide or leave out each of them first."
            ),
            ["roll-import.nothing-new"] = new("Tệp không có gì khác với sổ.", "The file says nothing that the roll does not."),
            ["roll-import.gone"] = new("Tệp này không còn; hãy nạp lại.", "The sheet is gone; send it again."),
            ["roll-import.frozen-since"] = new(
                "Không hoàn tác được: sau lần nạp đã chốt danh sách hoặc sổ đã khép. Hãy sửa từng hộ.",
                "It cannot be taken back: a copy was frozen since, or the roll was closed. Mend the households one by one."
            ),
            ["roll-import.changed-since"] = new(
                "Không hoàn tác được: sau lần nạp đã có hộ được sửa hoặc ghi thêm. Hãy sửa từng hộ.",
                "It cannot be taken back: households were changed or listed since. Mend them one by one."
            ),
            ["roll-freeze.purpose-needed"] = new("Hãy ghi danh sách chốt để làm gì (không quá 200 chữ).", "Say what the copy is for (200 letters at most)."),
            ["roll-freeze.purpose-personal"] = new(
                "Mọi người đều đọc được dòng này: hãy bỏ số điện thoại, số giấy tờ, địa chỉ riêng.",
                "Everybody reads this line: take out telephone, identity numbers and private addresses."
            ),
            ["roll-freeze.empty"] = new("Sổ chưa có hộ nào để chốt.", "There is no household to freeze."),
            ["roll-freeze.window-past"] = new("Ngày cuối nhận khiếu nại không thể trước hôm nay.", "The last day for challenges cannot lie before today."),
            ["roll-freeze.reason-needed"] = new("Hãy ghi vì sao chốt lại (không quá 1000 chữ).", "Say why it is corrected (1000 letters at most)."),
            ["roll-freeze.nothing-changed"] = new("Sổ chưa khác bản đã chốt; hãy sửa sổ trước.", "The roll says what the copy says; mend the roll first."),
            ["roll-freeze.replaced"] = new("Bản này đã có bản khác thay.", "Another copy stands in its place already."),
            ["roll-freeze.no-representative"] = new(
                "Có hộ chưa có người đại diện; hãy ghi người đại diện rồi chốt.",
                "Some household has no representative; write one down before freezing."
            ),
            ["roll-challenge.window-over"] = new(
                "Ngày này ngoài thời gian nhận khiếu nại về bản chốt.",
                "That day lies outside the window for challenges of this copy."
            ),
            ["roll-challenge.day-in-future"] = new("Ngày nhận không thể ở tương lai.", "It cannot have come on a day to come."),
            ["roll-challenge.words-needed"] = new("Hãy ghi người khiếu nại và điều họ cho là sai.", "Write who challenges it, and what they hold to be wrong."),
            ["roll-challenge.answer-needed"] = new("Hãy ghi câu trả lời cho người khiếu nại.", "Write the answer to who challenged it."),
            ["roll-challenge.answered"] = new("Khiếu nại này đã được trả lời.", "It was answered already."),
        };
}
