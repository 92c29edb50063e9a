namespace Dinh.Law.Time;

/// <summary>What the next level needs, in working days: to merge the reports from below, and to make its own plan of a higher one; with how far that may be trusted.</summary>
public sealed record LevelTime(int ToMerge, int ToPlan, Sentence Ground, Confidence Confidence)
{
    private static readonly Lazy<List<Row>> Rows = new(() => LawBook.ReadRows<Row>("Time/level-time.json"));

    public static LevelTime On(DateOnly day)
    {
        var row = Rows.Value.Where(r => r.From <= day).MaxBy(r => r.From) ?? Rows.Value.MinBy(r => r.From)!;
        return new(row.ToMerge, row.ToPlan, new(row.GroundVi, row.GroundEn), row.Confidence);
    }

    internal sealed record Row(DateOnly From, int ToMerge, int ToPlan, string GroundVi, string GroundEn, Confidence Confidence);
}
