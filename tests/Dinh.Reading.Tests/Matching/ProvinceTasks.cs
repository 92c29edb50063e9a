namespace Dinh.Reading.Tests.Matching;

/// <summary>One task as a province writes it, and as communes write it after.</summary>
/// <param name="Written">The province's words.</param>
/// <param name="Time">The province's words of time.</param>
/// <param name="Reworded">Whole, in other words.</param>
/// <param name="Split">The same work as two tasks.</param>
internal sealed record ProvinceTask(string Written, string Time, string[] Reworded, string[] Split);

/// <summary>A province's tasks for its communes, each with the ways in which clerks have taken such tasks over.</summary>
internal static class ProvinceTasks
{
    public static readonly IReadOnlyList<ProvinceTask> All =
    [
        new(
            "Tuyên truyền, phổ biến Luật Thực hiện dân chủ ở cơ sở và các văn bản hướng dẫn thi hành bằng nhiều hình thức",
            "Thường xuyên",
            [
                "Quán triệt, phổ biến nội dung Luật Thực hiện dân chủ ở cơ sở đến cán bộ và Nhân dân trên hệ thống loa truyền thanh",
                "Tổ chức tuyên truyền Luật Thực hiện dân chủ ở cơ sở, Nghị định hướng dẫn thi hành tới các thôn",
                "Truyền thông về Luật dân chủ ở cơ sở trong sinh hoạt thôn và trên loa phát thanh",
            ],
            [
                "Tuyên truyền Luật Thực hiện dân chủ ở cơ sở trên loa truyền thanh",
                "Phổ biến các văn bản hướng dẫn thi hành Luật Thực hiện dân chủ trong họp thôn",
            ]
        ),
        new(
            "Tổ chức tập huấn, bồi dưỡng nghiệp vụ thực hiện dân chủ cho cán bộ, công chức cấp xã, trưởng thôn, tổ trưởng tổ dân phố",
            "Quý II năm 2026",
            [
                "Mở lớp tập huấn nghiệp vụ thực hiện dân chủ cho công chức xã và trưởng thôn",
                "Bồi dưỡng kỹ năng thực hiện dân chủ cho trưởng thôn, công chức",
                "Cử cán bộ, công chức, trưởng thôn dự tập huấn và mở lớp bồi dưỡng nghiệp vụ",
            ],
            ["Tập huấn nghiệp vụ cho công chức xã", "Bồi dưỡng nghiệp vụ cho trưởng thôn, tổ trưởng tổ dân phố"]
        ),
        new(
            "Kiện toàn Ban Chỉ đạo thực hiện quy chế dân chủ và phân công nhiệm vụ cho các thành viên",
            "Trước ngày 15/02/2026",
            [
                "Kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ của xã, phân công thành viên phụ trách thôn",
                "Rà soát, kiện toàn Ban Chỉ đạo và ban hành thông báo phân công nhiệm vụ thành viên",
                "Củng cố Ban Chỉ đạo thực hiện quy chế dân chủ, giao việc từng thành viên",
            ],
            ["Kiện toàn Ban Chỉ đạo quy chế dân chủ xã", "Ban hành quyết định phân công thành viên Ban Chỉ đạo"]
        ),
        new(
            "Công khai các nội dung để Nhân dân biết theo Điều 11 của Luật trên cổng thông tin điện tử và tại trụ sở",
            "Thường xuyên",
            [
                "Niêm yết tại trụ sở và đăng tải trên trang thông tin điện tử xã 14 nội dung Nhân dân được biết theo Điều 11",
                "Thực hiện công khai những nội dung quy định tại Điều 11 của Luật tại trụ sở UBND, nhà văn hóa và cổng thông tin điện tử",
                "Công khai thông tin cho Nhân dân biết: đăng cổng thông tin, niêm yết ở trụ sở",
            ],
            ["Niêm yết tại trụ sở các nội dung Nhân dân được biết", "Đăng tải trên cổng thông tin điện tử các nội dung Nhân dân được biết theo Điều 11"]
        ),
        new(
            "Công khai dự toán, quyết toán ngân sách và các khoản đóng góp của Nhân dân",
            "Hằng quý",
            [
                "Công khai thu chi ngân sách xã, các khoản Nhân dân đóng góp",
                "Niêm yết dự toán, quyết toán ngân sách hằng năm và quỹ do dân đóng góp",
                "Thông báo công khai tình hình thực hiện ngân sách và khoản huy động đóng góp",
            ],
            ["Công khai dự toán và quyết toán ngân sách xã", "Công khai các khoản đóng góp của Nhân dân"]
        ),
        new(
            "Niêm yết thủ tục hành chính, cải tiến tiếp nhận và trả kết quả hồ sơ tại Trung tâm Phục vụ hành chính công",
            "Thường xuyên",
            [
                "Cập nhật, niêm yết thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã, tiếp nhận và trả kết quả đúng hẹn",
                "Cải cách thủ tục hành chính, nâng chất lượng bộ phận tiếp nhận và trả kết quả",
                "Rà soát, công khai thủ tục hành chính nơi tiếp nhận hồ sơ của người dân",
            ],
            ["Niêm yết đầy đủ thủ tục hành chính", "Cải tiến việc tiếp nhận và trả kết quả hồ sơ tại Trung tâm Phục vụ hành chính công"]
        ),
        new(
            "Tổ chức hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân",
            "Quý III năm 2026",
            [
                "Hội nghị Bí thư Đảng ủy, Chủ tịch UBND xã đối thoại với Nhân dân",
                "Chủ tịch UBND xã gặp gỡ, đối thoại trực tiếp với Nhân dân ít nhất một lần trong năm",
                "Tổ chức đối thoại với Nhân dân, trả lời những vấn đề bức xúc tại hội nghị",
            ],
            ["Chuẩn bị chuyên đề đối thoại giữa người đứng đầu cấp ủy với Nhân dân", "Mở hội nghị đối thoại giữa Chủ tịch UBND xã với Nhân dân"]
        ),
        new(
            "Thực hiện tốt công tác tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh",
            "Thường xuyên",
            [
                "Tiếp công dân định kỳ, giải quyết dứt điểm đơn thư khiếu nại, tố cáo",
                "Duy trì lịch tiếp dân của lãnh đạo xã; xử lý kịp thời khiếu nại, tố cáo phát sinh",
                "Bố trí công chức tiếp công dân thường xuyên, trả lời kiến nghị, phản ánh",
            ],
            ["Duy trì lịch tiếp công dân của lãnh đạo xã", "Giải quyết khiếu nại, tố cáo và kiến nghị, phản ánh của công dân"]
        ),
        new(
            "Rà soát, sửa đổi, bổ sung hương ước, quy ước của cộng đồng dân cư",
            "Quý IV năm 2026",
            [
                "Hướng dẫn các thôn rà soát, bổ sung hương ước, quy ước cho phù hợp",
                "Sửa đổi quy ước các thôn sau sắp xếp, trình công nhận",
                "Xây dựng lại hương ước thôn, lấy biểu quyết của hộ gia đình",
            ],
            ["Rà soát hương ước, quy ước hiện có của các thôn", "Hướng dẫn thôn sửa đổi, bổ sung và trình công nhận hương ước"]
        ),
        new(
            "Trình Hội đồng nhân dân ban hành nghị quyết quyết định biện pháp bảo đảm thực hiện dân chủ",
            "Kỳ họp giữa năm 2026",
            [
                "Xây dựng dự thảo nghị quyết về biện pháp bảo đảm thực hiện dân chủ trình HĐND xã",
                "HĐND xã ban hành Nghị quyết về các biện pháp bảo đảm thực hiện dân chủ ở cơ sở",
                "Tham mưu trình HĐND thông qua nghị quyết biện pháp thực hiện dân chủ",
            ],
            [
                "Soạn thảo nghị quyết về biện pháp bảo đảm thực hiện dân chủ",
                "Trình HĐND xã thông qua nghị quyết về biện pháp bảo đảm thực hiện dân chủ tại kỳ họp",
            ]
        ),
        new(
            "Kiện toàn, nâng cao chất lượng hoạt động của Ban Thanh tra nhân dân",
            "Quý I năm 2026",
            [
                "Củng cố tổ chức và hoạt động của Ban Thanh tra nhân dân xã",
                "Bầu bổ sung thành viên, bảo đảm điều kiện cho Ban Thanh tra nhân dân",
                "Kiện toàn Ban Thanh tra nhân dân sau sáp nhập",
            ],
            ["Kiện toàn nhân sự Ban Thanh tra nhân dân", "Bảo đảm điều kiện, nâng chất lượng hoạt động Ban Thanh tra nhân dân"]
        ),
        new(
            "Phát huy vai trò Ban Giám sát đầu tư của cộng đồng đối với các công trình trên địa bàn",
            "Thường xuyên",
            [
                "Ban Giám sát đầu tư của cộng đồng giám sát các công trình xây dựng trong thôn",
                "Thành lập Ban Giám sát đầu tư cộng đồng cho từng công trình",
                "Tạo điều kiện để cộng đồng giám sát đầu tư, xây dựng công trình",
            ],
            ["Thành lập Ban Giám sát đầu tư của cộng đồng", "Ban Giám sát đầu tư của cộng đồng theo dõi công trình, thông báo cho dân"]
        ),
        new(
            "Lấy ý kiến Nhân dân đối với dự thảo quy hoạch, kế hoạch phát triển kinh tế - xã hội",
            "Quý IV năm 2026",
            [
                "Tổ chức cho Nhân dân góp ý dự thảo kế hoạch phát triển kinh tế - xã hội năm sau của xã",
                "Xin ý kiến các hộ gia đình về quy hoạch chung và kế hoạch kinh tế - xã hội",
                "Niêm yết và lấy ý kiến Nhân dân về quy hoạch, phát triển kinh tế - xã hội",
            ],
            ["Lấy ý kiến Nhân dân về dự thảo quy hoạch", "Lấy ý kiến Nhân dân về kế hoạch phát triển kinh tế - xã hội"]
        ),
        new(
            "Thực hiện dân chủ trong bồi thường, hỗ trợ, tái định cư, giải phóng mặt bằng các dự án",
            "Thường xuyên",
            [
                "Công khai, dân chủ phương án bồi thường, tái định cư khi thu hồi đất",
                "Họp dân, niêm yết phương án bồi thường giải phóng mặt bằng từng dự án",
                "Bảo đảm dân chủ khi giải phóng mặt bằng và hỗ trợ tái định cư",
            ],
            ["Niêm yết phương án bồi thường, hỗ trợ các dự án", "Họp lấy ý kiến hộ dân về tái định cư, giải phóng mặt bằng"]
        ),
        new(
            "Tổ chức hội nghị cán bộ, công chức, viên chức, người lao động; công khai trong nội bộ cơ quan",
            "Quý I năm 2026",
            [
                "Mở hội nghị cán bộ, công chức cơ quan xã đầu năm, thực hiện công khai nội bộ",
                "Tổ chức hội nghị công chức, người lao động và ban hành quy chế nội bộ của cơ quan",
                "Thực hiện dân chủ trong nội bộ cơ quan, tổ chức hội nghị công chức, viên chức",
            ],
            ["Tổ chức hội nghị cán bộ, công chức, người lao động", "Thực hiện công khai trong nội bộ cơ quan"]
        ),
        new(
            "Ứng dụng công nghệ thông tin, chuyển đổi số trong thực hiện dân chủ; tiếp nhận phản ánh qua ứng dụng di động",
            "Thường xuyên",
            [
                "Đẩy mạnh chuyển đổi số, lập nhóm Zalo tiếp nhận phản ánh của người dân trên ứng dụng",
                "Sử dụng ứng dụng di động, nền tảng số để người dân phản ánh",
                "Vận hành ứng dụng phản ánh hiện trường, chuyển đổi số trong thực hiện dân chủ",
            ],
            ["Đẩy mạnh ứng dụng công nghệ thông tin, chuyển đổi số", "Hướng dẫn người dân gửi phản ánh qua ứng dụng di động"]
        ),
        new(
            "Biểu dương, khen thưởng, nhân rộng mô hình điển hình về thực hiện dân chủ",
            "Quý IV năm 2026",
            [
                "Lựa chọn, khen thưởng tập thể, cá nhân có mô hình hay về dân chủ",
                "Nhân rộng điển hình tiên tiến, tuyên dương gương tốt thực hiện dân chủ",
                "Xây dựng mô hình điểm và đề nghị khen thưởng",
            ],
            ["Khen thưởng tập thể, cá nhân thực hiện tốt dân chủ", "Nhân rộng mô hình điển hình"]
        ),
        new(
            "Tổ chức kiểm tra việc thực hiện dân chủ tại các thôn, trường học, trạm y tế",
            "Quý III năm 2026",
            [
                "Thành lập đoàn kiểm tra việc thực hiện dân chủ ở các thôn và trường học",
                "Kiểm tra các thôn, trạm y tế, trường học về thực hiện quy chế dân chủ",
                "Xây dựng lịch và tiến hành kiểm tra thực hiện dân chủ ở cơ sở",
            ],
            ["Kiểm tra thực hiện dân chủ tại các thôn", "Kiểm tra thực hiện dân chủ tại trường học, trạm y tế"]
        ),
        new(
            "Huy động Nhân dân tham gia xây dựng nông thôn mới, đường giao thông theo phương châm dân biết, dân bàn",
            "Thường xuyên",
            [
                "Vận động Nhân dân góp công, hiến đất làm đường giao thông, xây dựng nông thôn mới",
                "Bàn với dân mức đóng góp làm đường thôn, xây dựng nông thôn mới",
                "Nhân dân tham gia xây dựng nông thôn mới: làm đường giao thông nội thôn",
            ],
            ["Nhân dân bàn, quyết định việc làm đường giao thông thôn", "Huy động Nhân dân tham gia xây dựng nông thôn mới"]
        ),
        new(
            "Bình xét hộ nghèo, hộ cận nghèo và đối tượng hưởng chính sách an sinh xã hội công khai, dân chủ",
            "Quý IV năm 2026",
            [
                "Họp thôn bình xét hộ nghèo, cận nghèo dân chủ, đúng đối tượng",
                "Rà soát hộ nghèo, hộ cận nghèo; công khai danh sách hưởng an sinh xã hội",
                "Thực hiện dân chủ khi bình xét hộ nghèo và đối tượng chính sách",
            ],
            ["Bình xét hộ nghèo, cận nghèo tại các thôn", "Công khai danh sách đối tượng hưởng chính sách an sinh xã hội"]
        ),
        new(
            "Bố trí kinh phí bảo đảm cho việc thực hiện dân chủ theo phân cấp",
            "Quý IV năm 2026",
            [
                "Lập dự toán, bố trí kinh phí thực hiện dân chủ năm 2026",
                "Cân đối nguồn, cấp kinh phí cho công tác dân chủ ở cơ sở",
                "Bảo đảm kinh phí thực hiện kế hoạch dân chủ theo phân cấp",
            ],
            ["Lập dự toán kinh phí thực hiện dân chủ", "Phân bổ kinh phí cho công tác dân chủ theo phân cấp"]
        ),
        new(
            "Phối hợp với Mặt trận Tổ quốc và các đoàn thể vận động Nhân dân thực hành quyền làm chủ",
            "Thường xuyên",
            [
                "Phối hợp Mặt trận, đoàn thể vận động hội viên, Nhân dân phát huy quyền làm chủ",
                "Ký chương trình phối hợp với Ủy ban MTTQ xã và các đoàn thể về vận động Nhân dân",
                "Cùng Mặt trận và đoàn thể tuyên truyền, vận động đoàn viên, hội viên thực hành dân chủ",
            ],
            ["Ký quy chế phối hợp với Mặt trận Tổ quốc xã", "Cùng các đoàn thể vận động Nhân dân thực hành quyền làm chủ"]
        ),
    ];

    /// <summary>What communes do beside it, and no province asked for.</summary>
    public static readonly IReadOnlyList<string> Own =
    [
        "Tổ chức ngày hội đại đoàn kết toàn dân tộc ở khu dân cư",
        "Trồng cây xanh, dọn vệ sinh đường làng ngõ xóm",
        "Phát động phong trào bảo vệ an ninh trật tự, tổ tự quản",
        "Tổ chức giải bóng chuyền chào mừng ngày thành lập xã",
        "Sửa chữa nhà văn hóa các thôn",
        "Lập hồ sơ lưu trữ của bộ phận văn thư",
        "Phòng chống dịch tả lợn châu Phi",
        "Chăm lo gia đình chính sách dịp Tết Nguyên đán",
    ];
}
