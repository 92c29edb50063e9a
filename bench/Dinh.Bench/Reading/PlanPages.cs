using System.Text;

namespace Dinh.Benches.Reading;

/// <summary>A plan of as many pages as asked for; no two items bear the same numbers.</summary>
internal static class PlanPages
{
    private const string Head = """
        UBND TỈNH AN HÒA
        SỞ NỘI VỤ
        Số: 31/KH-SNV
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        An Hòa, ngày 31 tháng 01 năm 2024

        KẾ HOẠCH
        Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở năm 2024

        Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022;
        Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở;
        Sở Nội vụ ban hành Kế hoạch triển khai thi hành Luật, cụ thể như sau:
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Xác định cụ thể các nội dung công việc, thời hạn, tiến độ hoàn thành và trách nhiệm của các cơ quan, đơn vị có liên quan.
        2. Yêu cầu
        - Bảo đảm sự phối hợp chặt chẽ, hiệu quả giữa các cơ quan, đơn vị, địa phương.
        II. NỘI DUNG

        """;

    private const string Item = """
        {0}. Tổ chức quán triệt, tuyên truyền, phổ biến Luật và các văn bản quy định chi tiết lần thứ {0}
        a) Tổ chức Hội nghị quán triệt cho đội ngũ cán bộ, công chức, viên chức làm công tác tham mưu của {1} xã, phường trên địa bàn
        tỉnh; biên soạn, in ấn và phát hành {2} cuốn tài liệu hỏi đáp pháp luật về thực hiện dân chủ ở cơ sở.
        - Cơ quan chủ trì: Sở Nội vụ.
        - Cơ quan phối hợp: Sở Tư pháp, Sở Thông tin và Truyền thông, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Liên đoàn Lao động tỉnh.
        - Hình thức: Trực tiếp kết hợp trực tuyến đến cấp xã.
        - Thời gian thực hiện: Trước ngày {3}/{4}/2024.
        b) Đăng tải tin, bài, tài liệu giới thiệu, tuyên truyền Luật trên Cổng thông tin điện tử, chuyên mục số {0}
        - Cơ quan chủ trì: Sở Thông tin và Truyền thông.
        - Cơ quan phối hợp: Các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố.
        - Thời gian thực hiện: Thường xuyên.
        c) Rà soát các văn bản quy phạm pháp luật hiện hành liên quan đến thực hiện dân chủ ở cơ sở; đề xuất sửa đổi, bổ sung, thay thế
        hoặc bãi bỏ những quy định không còn phù hợp, báo cáo kết quả về Sở Nội vụ trước ngày {3}/{4}/2024 để tổng hợp.
        - Cơ quan chủ trì: Các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố.
        - Thời gian hoàn thành: Quý {5} năm 2024.
        d) Tập huấn, bồi dưỡng kiến thức, kỹ năng cho cán bộ Mặt trận Tổ quốc, thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của
        cộng đồng ở {1} thôn, tổ dân phố; mỗi lớp không quá {2} người, tài liệu do Sở Nội vụ biên soạn và gửi trước ngày {3}/{4}/2024.
        - Cơ quan chủ trì: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.
        - Cơ quan phối hợp: Sở Nội vụ, Trường Chính trị tỉnh, UBND các huyện, thị xã, thành phố; các tổ chức chính trị - xã hội.
        - Thời gian thực hiện: Từ Quý {5} năm 2024 và các năm tiếp theo.
        Giao Thanh tra Sở chủ trì, phối hợp với các phòng chuyên môn theo dõi, kiểm tra việc thực hiện tại {1} đơn vị; kịp thời phát hiện,
        hướng dẫn, giải quyết những khó khăn, vướng mắc trong quá trình triển khai thi hành Luật trên phạm vi toàn tỉnh.

        """;

    private const string Foot = """
        III. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Sở có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2024.
        2. Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách nhà nước theo phân cấp hiện hành.
        Trên đây là Kế hoạch triển khai thi hành Luật Thực hiện dân chủ ở cơ sở năm 2024 của Sở Nội vụ./.

        Nơi nhận:
        - UBND tỉnh;
        - Các sở, ban, ngành tỉnh;
        - Lưu: VT, TCBC.
        GIÁM ĐỐC

        Trần Văn An
        """;

    private static readonly CompositeFormat Pattern = CompositeFormat.Parse(Item);
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>A page of an office's paper holds about as much text as one item of the pattern.</summary>
    public static string Of(int pages)
    {
        var plan = new StringBuilder(Head);
        for (var page = 1; page <= pages; page++)
        {
            plan.AppendFormat(null, Pattern, page, 5 + (page % 90), 100 * page, 1 + (page % 28), 2 + (page % 11), Quarters[page % 4]);
        }

        return plan.Append(Foot).ToString();
    }
}
