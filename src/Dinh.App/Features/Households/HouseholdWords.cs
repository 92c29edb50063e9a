using Dinh.App.Web.Tags;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Reading.Rolls;

namespace Dinh.App.Features.Households;

/// <summary>How states, deeds and columns are told on pages.</summary>
internal static class HouseholdWords
{
    public static Sentence NameOf(HouseholdState state) =>
        state switch
        {
            HouseholdState.Listed => new("Trong sổ", "Listed"),
            HouseholdState.MovedOut => new("Đã chuyển đi", "Moved away"),
            HouseholdState.Merged => new("Đã nhập vào hộ khác", "Merged"),
            HouseholdState.DiedOut => new("Không còn ai", "Nobody left"),
            _ => new("Ghi nhầm, đã gạch", "Struck out"),
        };

    public static Sentence NameOf(HouseholdDeed deed) =>
        deed switch
        {
            HouseholdDeed.Listed => new("Ghi vào sổ", "Listed"),
            HouseholdDeed.Imported => new("Ghi từ tệp danh sách", "Written from a sheet"),
            HouseholdDeed.Written => new("Sửa thông tin", "Facts mended"),
            HouseholdDeed.RepresentativeChanged => new("Đổi người đại diện", "Another representative"),
            HouseholdDeed.SubstituteNamed => new("Ghi người được ủy quyền", "A substitute was named"),
            HouseholdDeed.SubstituteEnded => new("Thôi ủy quyền", "A substitute’s word ended"),
            HouseholdDeed.SplitOff => new("Tách ra một hộ mới", "A household split off"),
            HouseholdDeed.SplitFrom => new("Tách từ hộ khác", "Split off from another"),
            HouseholdDeed.TookIn => new("Nhận một hộ nhập vào", "Another merged into it"),
            HouseholdDeed.Ended => new("Ra khỏi sổ", "Off the roll"),
            HouseholdDeed.CameBack => new("Trở lại sổ", "Back on the roll"),
            _ => new("Chuyển sang sổ của thôn kế thừa", "Went on in the heir’s roll"),
        };

    public static Sentence NameOf(TermEnd end) =>
        end switch
        {
            TermEnd.Replaced => new("hộ cử người khác", "the household chose another"),
            TermEnd.Died => new("qua đời", "died"),
            TermEnd.MovedAway => new("chuyển đi nơi khác", "moved away"),
            TermEnd.Withdrawn => new("hết ủy quyền", "the word ended"),
            _ => new("hộ ra khỏi sổ", "the household left the roll"),
        };

    public static Sentence NameOf(RollColumn column) =>
        column switch
        {
            RollColumn.Ignored => new("(bỏ qua)", "(left out)"),
            RollColumn.Number => new("Số thứ tự", "Number"),
            RollColumn.Name => new("Họ và tên đại diện hộ", "Representative’s name"),
            RollColumn.NameBegin => new("Họ và tên đệm", "Family and middle name"),
            RollColumn.NameEnd => new("Tên", "Given name"),
            RollColumn.Born => new("Ngày, năm sinh", "Born"),
            RollColumn.Phone => new("Số điện thoại", "Telephone"),
            RollColumn.Address => new("Địa chỉ", "Address"),
            RollColumn.Substitute => new("Người được ủy quyền", "Substitute"),
            RollColumn.Relation => new("Quan hệ với chủ hộ", "Relation to the head"),
            RollColumn.Note => new("Ghi chú", "Remark"),
            _ => new("Số giấy tờ (không lưu)", "Identity number (never kept)"),
        };

    public static Sentence NameOf(RowFate fate) =>
        fate switch
        {
            RowFate.Added => new("Hộ mới", "New"),
            RowFate.Same => new("Không đổi", "Unchanged"),
            RowFate.Changed => new("Thay đổi", "Changed"),
            RowFate.Doubtful => new("Cần xác nhận", "To be decided"),
            RowFate.Twice => new("Trùng trong tệp", "Twice in the file"),
            RowFate.Faulty => new("Cần sửa", "To be mended"),
            _ => new("Bỏ qua", "Left out"),
        };

    public static StateKind KindOf(RowFate fate) =>
        fate switch
        {
            RowFate.Added or RowFate.Changed => StateKind.Done,
            RowFate.Doubtful or RowFate.Twice => StateKind.Soon,
            RowFate.Faulty => StateKind.Late,
            _ => StateKind.Plain,
        };

    public static Sentence NameOf(ChallengeKind kind) =>
        kind switch
        {
            ChallengeKind.Missing => new("Thiếu một hộ", "A household is missing"),
            ChallengeKind.NotHere => new("Có hộ không ở đây", "A household does not live here"),
            ChallengeKind.Representative => new("Sai người đại diện", "Another speaks for it"),
            ChallengeKind.Twice => new("Một hộ ghi hai lần", "A household stands twice"),
            _ => new("Điều khác", "Something else"),
        };

    public static Sentence NameOf(ImportState state) =>
        state switch
        {
            ImportState.Open => new("Đang xem", "Being looked through"),
            ImportState.Taken => new("Đã ghi vào sổ", "Taken over"),
            ImportState.Undone => new("Đã hoàn tác", "Taken back"),
            _ => new("Đã bỏ", "Put aside"),
        };
}
