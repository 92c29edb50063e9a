namespace Dinh.Writing.Disclosing;

/// <summary>The words of the papers by which disclosing is planned, listed and reported.</summary>
public static class DisclosedText
{
    private const string Law = "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15";
    private const int MostNamed = 15;

    /// <summary>Thông báo danh sách nội dung đã công khai.</summary>
    public static IReadOnlyList<string> ListOf(DisclosedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            $"Thực hiện khoản 2 Điều 13 {Law}, {facts.Issuer} thông báo danh sách các nội dung đã công khai trong {facts.Period} (từ ngày {DayWords.InFigures(facts.From)} đến ngày {DayWords.InFigures(facts.Until)}) như sau:",
            "1. Kết quả công khai",
            .. Results(facts, []),
            "2. Nơi xem thông tin",
            "Trên trang công khai của xã; tại trụ sở, nhà văn hóa, điểm sinh hoạt cộng đồng và qua các hình thức ghi cạnh từng nội dung trong Phụ lục.",
            "3. Danh sách này được niêm yết tại trụ sở Hội đồng nhân dân, Ủy ban nhân dân, tại nhà văn hóa và các điểm sinh hoạt cộng đồng ở thôn, tổ dân phố để Nhân dân biết, kiểm tra, giám sát./.",
        ];
    }

    /// <summary>Báo cáo quá trình tổ chức và kết quả công khai, trình Hội đồng nhân dân.</summary>
    public static IReadOnlyList<string> ReportOf(DisclosedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            $"Thực hiện khoản 3 Điều 14 {Law}, {facts.Issuer} báo cáo Hội đồng nhân dân quá trình tổ chức và kết quả công khai thông tin {facts.Period} (số liệu từ ngày {DayWords.InFigures(facts.From)} đến ngày {DayWords.InFigures(facts.Until)}) như sau:",
            "I. QUÁ TRÌNH TỔ CHỨC THỰC HIỆN",
            facts.Plan.Length > 0 ? $"1. Kế hoạch công khai: {facts.Plan}." : "1. Kế hoạch công khai: chưa công khai kế hoạch trên hệ thống.",
            facts.Lists.Count > 0
                ? $"2. Danh sách nội dung đã công khai theo quý: {string.Join("; ", facts.Lists)}."
                : "2. Danh sách nội dung đã công khai theo quý: chưa lập trong kỳ.",
            "II. KẾT QUẢ CÔNG KHAI",
            .. Results(facts, ByItem(facts)),
            "III. TỒN TẠI, HẠN CHẾ",
            facts.Missing.Count == 0
                ? "Không còn nội dung đến hạn mà chưa công khai đủ hình thức."
                : $"Còn {facts.Missing.Count} nội dung đến hạn chưa công khai đủ hình thức, nêu tại điểm c mục II.",
            $"Số lần đính chính nội dung đã công khai: {facts.Corrected}; số nội dung phải rút: {facts.Withdrawn}.",
            "IV. NHIỆM VỤ THỜI GIAN TỚI",
            .. Next(facts),
            $"Trên đây là báo cáo quá trình tổ chức và kết quả công khai thông tin {facts.Period}; {facts.Issuer} kính trình Hội đồng nhân dân và gửi Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp để giám sát./.",
        ];
    }

    /// <summary>Kế hoạch công khai thông tin của năm.</summary>
    public static IReadOnlyList<string> PlanOf(DisclosedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            $"Thực hiện khoản 1 Điều 14 {Law}, {facts.Issuer} ban hành Kế hoạch công khai thông tin {facts.Period} như sau:",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Công khai đầy đủ, chính xác, kịp thời những nội dung quy định tại Điều 11 của Luật để Nhân dân biết, bàn, quyết định, kiểm tra, giám sát và thụ hưởng.",
            "2. Mỗi nội dung có hình thức, thời điểm, thời hạn và người chịu trách nhiệm; nội dung thay đổi được công khai lại kịp thời.",
            "II. NỘI DUNG, HÌNH THỨC, THỜI ĐIỂM VÀ THỜI HẠN CÔNG KHAI",
            $"1. Công khai {facts.Owed.Count} nội dung trong năm; nội dung, hình thức, thời điểm, thời hạn của từng nội dung tại Phụ lục.",
            $"2. Nội dung phát sinh ngoài Phụ lục được công khai chậm nhất {facts.Delay} kể từ ngày có quyết định, văn bản của cấp có thẩm quyền, trừ trường hợp pháp luật có quy định khác.",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Chủ tịch Ủy ban nhân dân chỉ đạo, kiểm tra, đôn đốc và báo cáo Ủy ban nhân dân về kết quả thực hiện.",
            "2. Các bộ phận chuyên môn chuẩn bị nội dung thuộc lĩnh vực phụ trách, rà soát dữ liệu cá nhân trước khi công khai, gửi đăng tải, niêm yết, phát thanh đúng thời điểm.",
            "3. Trưởng thôn, Tổ trưởng tổ dân phố thông báo đến từng hộ gia đình, xác nhận việc niêm yết tại nhà văn hóa và điểm sinh hoạt cộng đồng.",
            "4. Danh sách nội dung đã công khai được lập, cập nhật và niêm yết theo từng quý; kết quả được báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất và gửi Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp./.",
        ];
    }

    private static IEnumerable<string> Results(DisclosedFacts facts, IEnumerable<string> items)
    {
        yield return facts.Made.Count == 0
            ? "a) Trong kỳ chưa công khai nội dung nào thuộc Điều 11 của Luật."
            : $"a) Đã công khai {facts.Made.Count} nội dung, thuộc {facts.ItemsMade}/{facts.Items} khoản Điều 11 của Luật; danh sách kèm hình thức, thời gian thực hiện tại Phụ lục.";
        foreach (var item in items)
            yield return item;
        yield return $"b) Trong kỳ có {facts.Due} nội dung đến hạn: công khai đúng hạn {facts.InTime}, công khai muộn {facts.Late}, chưa công khai đủ hình thức {facts.Missing.Count}.";
        if (facts.Missing.Count > 0)
            yield return $"c) Nội dung đến hạn chưa công khai đủ hình thức: {Named(facts.Missing)}.";
    }

    private static IEnumerable<string> ByItem(DisclosedFacts facts) =>
        facts.Made.GroupBy(m => m.Item, StringComparer.Ordinal).Select(g => $"- {g.Key}: {g.Count()} nội dung.");

    private static IEnumerable<string> Next(DisclosedFacts facts) =>
        facts.Owed.Count == 0
            ? ["Tiếp tục công khai đầy đủ, đúng hạn các nội dung phát sinh."]
            : facts.Owed.Take(MostNamed).Select(o => $"- {o.Name}: {DayWords.Settled(o.When)}.").Prepend("Công khai đúng hạn các nội dung sau:");

    private static string Named(IReadOnlyList<OwedMatter> matters)
    {
        var named = string.Join("; ", matters.Take(MostNamed).Select(m => m.Due is { } due ? $"{m.Name} (hạn {DayWords.InFigures(due)})" : m.Name));
        return matters.Count > MostNamed ? $"{named}; và {matters.Count - MostNamed} nội dung khác" : named;
    }
}
