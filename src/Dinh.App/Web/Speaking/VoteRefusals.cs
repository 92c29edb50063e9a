using Dinh.Law;

namespace Dinh.App.Web.Speaking;

/// <summary>Why the law cannot judge a vote, or why it says no.</summary>
internal sealed class VoteRefusals : IRefusalWords
{
    private static readonly Dictionary<string, Sentence> Words = new()
    {
        ["vote.before-the-law"] = new(
            "Vào ngày đó Luật Thực hiện dân chủ ở cơ sở chưa có hiệu lực.",
            "On that day the Law on grassroots democracy was not in force."
        ),
        ["vote.no-commune-scope"] = new(
            "Nội dung này chỉ được quyết định trong thôn, tổ dân phố; luật không có tỷ lệ thông qua ở phạm vi cấp xã.",
            "This matter is decided in a village alone; the law has no majority for it in the commune’s scope."
        ),
        ["vote.figures-missing"] = new(
            "Thiếu số liệu: cần tổng số hộ, số hộ có đại diện tham gia và số hộ tán thành.",
            "Figures are missing: all households, those represented and those in favour."
        ),
        ["vote.no-households"] = new("Tổng số hộ gia đình phải từ 1 trở lên.", "There must be at least one household."),
        ["vote.negative-count"] = new("Số đếm không thể âm.", "A count cannot be negative."),
        ["vote.more-represented-than-live-there"] = new("Số hộ có đại diện tham gia nhiều hơn tổng số hộ.", "More households are represented than there are."),
        ["vote.votes-do-not-add-up"] = new(
            "Số tán thành, không tán thành và phiếu trống không khớp với số người tham gia.",
            "Those in favour, against and blank do not add up to those who took part."
        ),
        ["vote.villages-missing"] = new("Phạm vi cấp xã cần kết quả của từng thôn, tổ dân phố.", "The commune’s scope needs the result of each village."),
        ["vote.villages-without-commune"] = new("Chỉ phạm vi cấp xã mới có danh sách thôn, tổ dân phố.", "Only the commune’s scope has a list of villages."),
        ["vote.village-does-not-add-up"] = new(
            "Mỗi thôn cần từ 1 hộ trở lên, và số hộ tán thành không âm, không nhiều hơn số hộ của thôn.",
            "Each village needs at least one household, and no fewer than none and no more than all in favour."
        ),
        ["vote.villages-do-not-add-up"] = new("Tổng của các thôn không khớp với số chung của cấp xã.", "The villages do not add up to the commune’s figures."),
        ["vote.channel-unlawful"] = new("Hình thức này không được áp dụng cho nội dung đó.", "This channel is not lawful for that matter."),
        ["vote.too-few-represented"] = new("Không đủ người dự để cuộc họp hợp lệ.", "Too few came for the meeting to be valid."),
        ["vote.too-few-agree"] = new("Chưa đủ tỷ lệ tán thành.", "Too few are in favour."),
        ["vote.team-size"] = new("Số người không đúng với số mà luật định.", "There are not as many people as the law says."),
        ["vote.too-few-for-clusters"] = new(
            "Thôn chưa đủ số hộ để họp theo cụm, và dân cư sinh sống tập trung.",
            "The village has too few households to meet by cluster, and people do not live scattered."
        ),
        ["vote.commune-may-not-annul"] = new(
            "Cấp xã không được bãi bỏ quyết định của cộng đồng dân cư vì lý do này.",
            "The commune may not annul the community’s decision on this ground."
        ),
        ["vote.head-term"] = new("Nhiệm kỳ này không đúng quy định của ngày bầu.", "The term is not one that the law of the election’s day knows."),
        ["vote.term-nearly-over"] = new("Nhiệm kỳ còn lại quá ngắn để bầu bổ sung.", "Too little of the term is left for a by-election."),
    };

    public IReadOnlyDictionary<string, Sentence> Sentences => Words;

    public static Sentence For(string code) => Words[code];
}
