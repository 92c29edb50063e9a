namespace Dinh.App.Features.Disclosure;

/// <summary>The tasks by which the law wants disclosing itself planned, listed and reported.</summary>
public static class DisclosureLists
{
    /// <summary>The yearly plan: Article 14(1).</summary>
    public const string Plan = "14.1/ke-hoach-cong-khai";

    /// <summary>What was made public in the quarter: Article 13(2).</summary>
    public const string QuarterList = "13.2/danh-sach-quy";

    /// <summary>How disclosing went, for the People’s Council and the Front: Article 14(3).</summary>
    public const string CouncilReport = "14.3/bao-cao-hdnd";

    public static bool IsOne(string task) => task is Plan or QuarterList or CouncilReport;
}
