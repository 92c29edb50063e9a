using System.Globalization;
using Dinh.Writing.Blocks;
using Dinh.Writing.Reports;

namespace Dinh.Writing.Disclosing;

/// <summary>The appendix of such a paper: what was made public with forms and time, or what will be.</summary>
public static class DisclosedAnnex
{
    /// <param name="facts">What is told.</param>
    /// <param name="paper">What it belongs to: "Thông báo số 5/TB-UBND ngày …".</param>
    public static IReadOnlyList<Block> MadeOf(DisclosedFacts facts, string paper)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Made.Count == 0)
            return [];

        List<IReadOnlyList<string>> rows =
        [
            ["TT", "Nội dung công khai", "Văn bản", "Ngày công khai", "Hình thức, nơi công khai", "Thời hạn"],
        ];
        HashSet<int> bands = [];
        foreach (var item in facts.Made.GroupBy(m => m.Item, StringComparer.Ordinal))
        {
            bands.Add(rows.Count);
            rows.Add([Roman(bands.Count), item.Key, "", "", "", ""]);
            rows.AddRange(
                item.Select((m, at) => (IReadOnlyList<string>)[$"{at + 1}", m.Title, m.Paper, DayWords.InFigures(m.On), m.Forms, DayWords.Settled(m.Term)])
            );
        }

        return Sheet($"DANH SÁCH NỘI DUNG ĐÃ CÔNG KHAI {Capitals(facts.Period)}", rows, bands, paper);
    }

    public static IReadOnlyList<Block> PlannedOf(DisclosedFacts facts, string paper)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Owed.Count == 0)
            return [];

        List<IReadOnlyList<string>> rows =
        [
            ["TT", "Nội dung công khai", "Hình thức", "Thời điểm", "Thời hạn", "Căn cứ"],
        ];
        HashSet<int> bands = [];
        foreach (var item in facts.Owed.GroupBy(m => m.Item, StringComparer.Ordinal))
        {
            bands.Add(rows.Count);
            rows.Add([Roman(bands.Count), item.Key, "", "", "", ""]);
            rows.AddRange(
                item.Select((m, at) => (IReadOnlyList<string>)[$"{at + 1}", m.Name, m.Forms, DayWords.Settled(m.When), DayWords.Settled(m.Term), m.Basis])
            );
        }

        return Sheet($"NỘI DUNG, HÌNH THỨC, THỜI ĐIỂM, THỜI HẠN CÔNG KHAI {Capitals(facts.Period)}", rows, bands, paper);
    }

    private static IReadOnlyList<Block> Sheet(string title, List<IReadOnlyList<string>> rows, HashSet<int> bands, string paper)
    {
        List<IReadOnlyList<string>> told = [.. rows.Where((_, at) => !bands.Contains(at))];
        return
        [
            new NewSheet(Landscape: true),
            new Paragraph("PHỤ LỤC", Look.Appendix),
            new Paragraph(title, Look.AppendixTitle),
            new Paragraph($"(Kèm theo {paper})", Look.AppendixNote),
            new Grid(rows, AnnexWidths.Of(told, AnnexWidths.Across)) { Bands = bands },
        ];
    }

    private static string Roman(int number)
    {
        (int Worth, string Letters)[] signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (worth, letters) in signs)
        {
            for (; number >= worth; number -= worth)
                text += letters;
        }

        return text;
    }

    private static string Capitals(string words) => words.ToUpper(CultureInfo.InvariantCulture);
}
