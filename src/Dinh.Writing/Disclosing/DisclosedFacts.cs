namespace Dinh.Writing.Disclosing;

/// <summary>Something that was made public, as a list tells it.</summary>
/// <param name="Item">"Khoản 2. Ngân sách, tài chính của xã".</param>
/// <param name="Forms">In which forms and places, line by line.</param>
/// <param name="Term">How long it stands.</param>
public sealed record DisclosedMatter(string Item, string Title, DateOnly On, string Forms, string Term)
{
    public string Paper { get; init; } = "";
}

/// <summary>Something that falls due, as a plan or a report tells it.</summary>
/// <param name="When">"chậm nhất 15/7/2026", "trong 05 ngày làm việc kể từ ngày …".</param>
public sealed record OwedMatter(string Item, string Name, string When, string Forms, string Term)
{
    public DateOnly? Due { get; init; }

    public string Basis { get; init; } = "";
}

/// <summary>What the lists, plans and reports about disclosing tell.</summary>
/// <param name="Issuer">"UBND xã Bình Yên".</param>
/// <param name="Period">"quý II năm 2026".</param>
/// <param name="Until">The last day that is told of.</param>
public sealed record DisclosedFacts(string Issuer, string Period, DateOnly From, DateOnly Until)
{
    public IReadOnlyList<DisclosedMatter> Made { get; init; } = [];

    /// <summary>What is planned, or comes next.</summary>
    public IReadOnlyList<OwedMatter> Owed { get; init; } = [];

    /// <summary>What fell due within the time and was not public in every form at its end.</summary>
    public IReadOnlyList<OwedMatter> Missing { get; init; } = [];

    public int InTime { get; init; }

    public int Late { get; init; }

    public int Corrected { get; init; }

    public int Withdrawn { get; init; }

    /// <summary>How many items the law lists.</summary>
    public int Items { get; init; }

    /// <summary>The law's general delay: "05 ngày làm việc".</summary>
    public string Delay { get; init; } = "";

    /// <summary>The plan in force: "Kế hoạch 3/KH-UBND ngày 20/01/2026"; empty where there is none.</summary>
    public string Plan { get; init; } = "";

    /// <summary>The quarterly lists made within the time.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    public int ItemsMade => Made.Select(m => m.Item).Distinct(StringComparer.Ordinal).Count();

    public int Due => InTime + Late + Missing.Count;
}
