using System.Globalization;

namespace Dinh.Law.Time.Words;

/// <summary>Explains a named stretch: "quý III là ba tháng 7, 8, 9".</summary>
internal static class MarkNames
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static Sentence Of(Run run)
    {
        if (run.Last is { } last)
            return Between(run.First, last);

        return Of(run.First);
    }

    private static Sentence Between(Mark first, Mark last) =>
        (first.Grain, last.Grain) switch
        {
            (Grain.Month, Grain.Month) when first.Part == Part.Whole && last.Part == Part.Whole => new(
                $"từ tháng {first.Number} đến hết tháng {last.Number}",
                $"{Name(first.Number)} through {Name(last.Number)}"
            ),
            (Grain.Quarter, Grain.Quarter) => new(
                $"từ quý {Roman[first.Number - 1]} đến hết quý {Roman[last.Number - 1]}",
                $"quarter {Roman[first.Number - 1]} through quarter {Roman[last.Number - 1]}"
            ),
            (Grain.Year, Grain.Year) => new($"từ năm {first.Year} đến hết năm {last.Year}", $"{first.Year} through {last.Year}"),
            (Grain.Day, Grain.Day) => new("từ ngày đầu đến hết ngày cuối được ghi", "from the first stated day through the last"),
            _ => new("từ mốc đầu đến hết mốc cuối được ghi", "from the first stated mark through the last"),
        };

    private static Sentence Of(Mark mark) =>
        mark.Grain switch
        {
            Grain.Tet => new("những ngày nghỉ Tết Nguyên đán", "the days of rest at the lunar new year"),
            _ when mark.Part != Part.Whole && (mark.Grain is Grain.Month or Grain.Quarter or Grain.Year) => PartOf(mark),
            Grain.Day => new("ngày được ghi", "the stated day"),
            Grain.Week => new("tuần lịch (thứ Hai đến Chủ nhật) trong tháng, theo thứ tự được ghi", "the stated calendar week (Monday to Sunday) of the month"),
            Grain.Month => Months(mark),
            Grain.Quarter => Quarter(mark),
            Grain.Months => Half(mark),
            Grain.SchoolYear => Convention("năm học", "the school year", Part.Whole, "school-year"),
            Grain.Semester => Convention($"học kỳ {Roman[mark.Number - 1]}", $"semester {mark.Number}", Part.Whole, $"semester-{mark.Number}"),
            _ => mark.Through > mark.Year
                ? new($"các năm {mark.Year}–{mark.Through}", $"the years {mark.Year} to {mark.Through}")
                : new($"cả năm {mark.Year}", $"the whole year {mark.Year}"),
        };

    private static Sentence Months(Mark mark) =>
        mark.Through > 0
            ? new($"tháng {mark.Number} đến hết tháng {mark.Through}", $"{Name(mark.Number)} through {Name(mark.Through)}")
            : new($"cả tháng {mark.Number}", $"the whole of {Name(mark.Number)}");

    private static Sentence Quarter(Mark mark)
    {
        var first = mark.Number * 3 - 2;
        var last = Math.Max(mark.Number, mark.Through) * 3;
        var quarter = Roman[mark.Number - 1];
        return mark.Through > mark.Number
            ? new(
                $"quý {quarter}–{Roman[mark.Through - 1]} là tháng {first} đến tháng {last}",
                $"quarters {quarter}–{Roman[mark.Through - 1]} are {Name(first)} to {Name(last)}"
            )
            : new($"quý {quarter} là ba tháng {first}, {first + 1}, {last}", $"quarter {quarter} is {Name(first)} to {Name(last)}");
    }

    private static Sentence Half(Mark mark) =>
        mark.Part == Part.Late
            ? new(
                $"{mark.Number} tháng cuối năm là tháng {13 - mark.Number} đến tháng 12",
                $"the last {mark.Number} months are {Name(13 - mark.Number)} to December"
            )
            : new($"{mark.Number} tháng đầu năm là tháng 1 đến tháng {mark.Number}", $"the first {mark.Number} months are January to {Name(mark.Number)}");

    private static Sentence PartOf(Mark mark)
    {
        var (of, vi, en) = mark.Grain switch
        {
            Grain.Month => ("month", $"tháng {mark.Number}", Name(mark.Number)),
            Grain.Quarter => ("quarter", $"quý {Roman[mark.Number - 1]}", $"quarter {Roman[mark.Number - 1]}"),
            _ => ("year", "năm", "the year"),
        };
        var (partVi, partEn) = mark.Part switch
        {
            Part.Early => ("đầu", "the early part of"),
            Part.Middle => ("giữa", "the middle of"),
            _ => ("cuối", "the late part of"),
        };
        return Convention($"{partVi} {vi}", $"{partEn} {en}", mark.Part, of);
    }

    private static Sentence Convention(string vi, string en, Part part, string of) =>
        new($"{vi} theo cách hiểu thông thường là {PartsOfYear.Note(part, of)} (không có quy định)", $"{en}, by custom (no rule fixes it)");

    private static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Math.Clamp(month, 1, 12));
}
