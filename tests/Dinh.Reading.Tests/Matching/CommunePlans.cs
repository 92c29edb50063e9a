using System.Globalization;
using System.Text;

namespace Dinh.Reading.Tests.Matching;

/// <summary>A commune's plan made out of the province's: reworded, merged, split, in another order, under other leads – and with some tasks left out.</summary>
/// <param name="Text">The plan as its file has it.</param>
/// <param name="LeftOut">The places in the province's list of the tasks that nobody took over.</param>
internal sealed record CommunePlan(string Text, IReadOnlySet<int> LeftOut)
{
    private static readonly string[] Leads =
    [
        "Văn phòng HĐND và UBND xã",
        "Phòng Văn hóa – Xã hội",
        "Phòng Kinh tế",
        "Ủy ban nhân dân xã",
        "Trung tâm Phục vụ hành chính công xã",
        "Công chức tư pháp – hộ tịch",
    ];

    public static string OfProvince => Frame("ỦY BAN NHÂN DÂN", "TỈNH THỬ NGHIỆM", ProvinceTasks.All.Select(t => (t.Written, "UBND các xã, phường", t.Time)));

    public static CommunePlan Of(int seed)
    {
        var random = new Random(seed);
        var tasks = ProvinceTasks.All;
        var leftOut = Enumerable.Range(0, tasks.Count).OrderBy(_ => random.Next()).Take(random.Next(2, 7)).ToHashSet();
        var kept = Enumerable.Range(0, tasks.Count).Where(n => !leftOut.Contains(n)).OrderBy(_ => random.Next()).ToList();
        var lines = new List<string>();
        for (var at = 0; at < kept.Count; at++)
        {
            var task = tasks[kept[at]];
            var way = random.Next(10);
            if (way < 2)
                lines.AddRange(task.Split);
            else if (way < 4 && at + 1 < kept.Count)
                lines.Add($"{Reworded(task, random)}; {Lower(Reworded(tasks[kept[++at]], random))}");
            else
                lines.Add(way == 4 ? task.Written : Reworded(task, random));
        }

        lines.AddRange(ProvinceTasks.Own.OrderBy(_ => random.Next()).Take(random.Next(1, 4)));
        var written = lines.OrderBy(_ => random.Next()).Select(l => (l, Leads[random.Next(Leads.Length)], TimeOf(random))).ToList();
        return new(Frame("ỦY BAN NHÂN DÂN", "XÃ THỬ NGHIỆM", written), leftOut);
    }

    private static string Reworded(ProvinceTask task, Random random) => task.Reworded[random.Next(task.Reworded.Length)];

    private static string Lower(string words) => char.ToLower(words[0], CultureInfo.InvariantCulture) + words[1..];

    private static string TimeOf(Random random) =>
        random.Next(4) switch
        {
            0 => "Thường xuyên",
            1 => $"Quý {"I,II,III,IV".Split(',')[random.Next(4)]} năm 2026",
            2 => $"Trước ngày 20/{random.Next(2, 13)}/2026",
            _ => $"Tháng {random.Next(2, 13)}/2026",
        };

    private static string Frame(string issuer, string unit, IEnumerable<(string Title, string Lead, string Time)> tasks)
    {
        var text = new StringBuilder(
            $"""
            {issuer}
            {unit}

            Số: 12/KH-UBND

            Thử Nghiệm, ngày 20 tháng 01 năm 2026

            KẾ HOẠCH
            Thực hiện dân chủ ở cơ sở năm 2026

            I. MỤC ĐÍCH, YÊU CẦU

            - Bảo đảm mỗi nhiệm vụ có một cơ quan chịu trách nhiệm.

            II. NHIỆM VỤ


            """
        );
        foreach (var (task, at) in tasks.Select((t, at) => (t, at + 1)))
            text.Append(CultureInfo.InvariantCulture, $"{at}. {task.Title}.\n\n- Đơn vị chủ trì: {task.Lead}.\n- Thời hạn hoàn thành: {task.Time}.\n\n");
        return text.Append("Nơi nhận:\n- Lưu: VT.\n").ToString();
    }
}
