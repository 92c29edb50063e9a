namespace Dinh.Law.Reporting;

/// <summary>The words by which people call the parts of a form.</summary>
public static class FormWords
{
    public static Sentence NameOf(FigureType type) =>
        type switch
        {
            FigureType.Count => new("số lượng", "count"),
            FigureType.Money => new("tiền", "money"),
            FigureType.Area => new("diện tích", "area"),
            FigureType.Days => new("số ngày", "days"),
            FigureType.Percent => new("tỷ lệ", "percent"),
            FigureType.Decimal => new("số thập phân", "decimal"),
            FigureType.Text => new("chữ", "text"),
            FigureType.Date => new("ngày", "date"),
            _ => new("lựa chọn", "choice"),
        };

    public static Sentence NameOf(OverTime over) =>
        over switch
        {
            OverTime.Sum => new("cộng", "sum"),
            OverTime.Latest => new("kỳ cuối", "latest"),
            OverTime.Distinct => new("không trùng", "distinct"),
            _ => new("không gộp", "none"),
        };

    public static Sentence NameOf(FigureSource source) =>
        source switch
        {
            FigureSource.Typed => new("nhập", "typed"),
            FigureSource.Counted => new("đếm", "counted"),
            FigureSource.Formula => new("công thức", "formula"),
            _ => new("từ sổ", "register"),
        };

    public static Sentence NameOf(SectionKind kind) => kind == SectionKind.Figures ? new("số liệu", "figures") : new("sổ", "register");

    public static Sentence NameOf(SlotsFrom from) => from == SlotsFrom.Form ? new("ghi sẵn", "listed") : new("thôn của đơn vị", "the unit's villages");

    public static Sentence NameOf(RuleSeverity severity) => severity == RuleSeverity.Stop ? new("chặn", "stop") : new("giải trình", "explain");

    public static Sentence NameOf(Confidence confidence) =>
        confidence switch
        {
            Confidence.Text => new("văn bản", "text"),
            Confidence.Secondary => new("nguồn thứ cấp", "secondary"),
            _ => new("hiểu biết chung", "memory"),
        };
}
