using Dinh.Reading.Cleaning;
using Dinh.Reading.Files;
using Dinh.Reading.Recognizing;
using Xunit;

namespace Dinh.Reading.Tests.Recognizing;

/// <summary>Lists of bodies are divided between bodies and not inside their names; what is done with them is left out.</summary>
public sealed class BodyTests
{
    [Theory]
    [InlineData("Sở Nội vụ, Sở Tư pháp", "Sở Nội vụ|Sở Tư pháp")]
    [InlineData("Các sở, ban, ngành tỉnh, các cơ quan có liên quan", "Các sở, ban, ngành tỉnh|các cơ quan có liên quan")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch; Báo và Phát thanh, Truyền hình tỉnh", "Sở Văn hóa, Thể thao và Du lịch|Báo và Phát thanh, Truyền hình tỉnh")]
    [InlineData("Tư pháp – hộ tịch, Văn hóa - xã hội", "Tư pháp – hộ tịch|Văn hóa - xã hội")]
    [InlineData("Bộ Chỉ huy Quân sự tỉnh và Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh|Công an tỉnh")]
    [InlineData("Văn phòng HĐND và UBND phường, Phòng Kinh tế, Hạ tầng và Đô thị", "Văn phòng HĐND và UBND phường|Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Đồng chí Trần Văn Bảy, Phó Chủ tịch UBND phường", "Đồng chí Trần Văn Bảy, Phó Chủ tịch UBND phường")]
    [InlineData("UBND các xã, phường, đặc khu; các cơ quan, đơn vị liên quan", "UBND các xã, phường, đặc khu|các cơ quan, đơn vị liên quan")]
    [InlineData("Thường trực HĐND, UBND, Ủy ban Kiểm tra Đảng ủy xã", "Thường trực HĐND|UBND|Ủy ban Kiểm tra Đảng ủy xã")]
    [InlineData("các phòng, ban và các đơn vị trực thuộc huyện", "các phòng, ban và các đơn vị trực thuộc huyện")]
    [InlineData("Sở Nội vụ chủ trì rà soát các văn bản", "Sở Nội vụ")]
    [InlineData("Đề nghị Liên đoàn Lao động tỉnh tổ chức tập huấn", "Liên đoàn Lao động tỉnh")]
    [InlineData("Chi cục Quản lý thị trường tăng cường kiểm tra", "Chi cục Quản lý thị trường")]
    [InlineData("Các đơn vị được kiểm tra chuẩn bị hồ sơ", "Các đơn vị được kiểm tra")]
    [InlineData("Sở Nội vụ (cơ quan thường trực), Sở Tài chính", "Sở Nội vụ|Sở Tài chính")]
    [InlineData("các tổ chức, đoàn thể trong việc tuyên truyền", "các tổ chức, đoàn thể")]
    [InlineData("Phòng Xây dựng và kiểm tra văn bản chủ trì, phối hợp với Thanh tra Sở", "Phòng Xây dựng và kiểm tra văn bản")]
    [InlineData("Phòng Quản lý xử lý vi phạm hành chính", "Phòng Quản lý xử lý vi phạm hành chính")]
    [InlineData("Ban Chỉ đạo thực hiện Quy chế dân chủ huyện, Thanh tra huyện", "Ban Chỉ đạo thực hiện Quy chế dân chủ huyện|Thanh tra huyện")]
    [InlineData("Ban Chỉ đạo thực hiện rà soát các văn bản", "Ban Chỉ đạo")]
    [InlineData("Phòng Tổ chức thực hiện rà soát hồ sơ", "Phòng Tổ chức")]
    [InlineData("Ban Dân vận - Cơ quan thường trực Ban Chỉ đạo", "Ban Dân vận")]
    [InlineData("Sở Công Thương, Báo và Đài Phát thanh, Truyền hình tỉnh", "Sở Công Thương|Báo và Đài Phát thanh, Truyền hình tỉnh")]
    [InlineData("Trung tâm Dịch vụ tổng hợp xã", "Trung tâm Dịch vụ tổng hợp xã")]
    [InlineData("Công an xã; các thôn.", "Công an xã|các thôn")]
    [InlineData("Tổ chuyên môn, tổ văn phòng", "Tổ chuyên môn|tổ văn phòng")]
    [InlineData("Công đoàn giám sát việc thực hiện", "Công đoàn")]
    [InlineData("Các đội, xí nghiệp gửi biên bản", "Các đội, xí nghiệp")]
    public void A_list_is_divided_where_one_body_ends(string list, string bodies) =>
        Assert.Equal(bodies.Split('|'), Bodies.List(Words(list)).Select(b => b.Value));

    [Theory]
    [InlineData("Ban hành Quy chế")]
    [InlineData("Tổ chức Hội nghị")]
    [InlineData("Báo cáo kết quả")]
    [InlineData("Lãnh đạo, chỉ đạo công tác")]
    [InlineData("Đối tượng tuyên truyền")]
    [InlineData("Phòng, chống tham nhũng")]
    [InlineData("Hội nghị quán triệt")]
    [InlineData("Quý III năm 2026")]
    [InlineData("Thanh tra trực tiếp")]
    public void A_deed_or_topic_is_no_body(string words) => Assert.False(Bodies.Begins(Words(words)));

    [Theory]
    [InlineData("Cơ quan chủ trì", nameof(Role.Lead))]
    [InlineData("Cở quan phói hợp", nameof(Role.Coordinate))]
    [InlineData("Đơn vị, cá nhân chủ trì thực hiện", nameof(Role.Lead))]
    [InlineData("Công chức tham mưu", nameof(Role.Advise))]
    [InlineData("Cơ quan chủ trì tham mưu", nameof(Role.Lead))]
    [InlineData("Thời gain thực hiện", nameof(Role.Time))]
    [InlineData("Tiến độ hoàn thành", nameof(Role.Time))]
    [InlineData("Hình thức tổ chức", nameof(Role.Form))]
    [InlineData("Lãnh đạo phụ trách", nameof(Role.Other))]
    public void A_label_is_known_by_its_words_whatever_their_order_and_slips(string label, string role) => Assert.Equal(role, $"{Labels.RoleOf(Words(label))}");

    [Theory]
    [InlineData("Tuyên truyền, phổ biến Luật")]
    [InlineData("Nhiệm vụ của Ban Chỉ đạo tỉnh")]
    [InlineData("Trong đó")]
    public void Other_words_before_a_colon_are_no_label(string words) => Assert.Null(Labels.RoleOf(Words(words)));

    private static Stretch Words(string text) => Assert.Single(Cleaner.Clean(SourceText.Of(text))).All;
}
