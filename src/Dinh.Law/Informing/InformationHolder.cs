namespace Dinh.Law.Informing;

/// <summary>Cơ quan cung cấp thông tin: a kind of body that gives information on request.</summary>
/// <param name="Kind">The kind as records name it: "PeoplesCommittee".</param>
public sealed record InformationHolder(string Kind, DateOnly From, Citation Basis, Confidence Confidence);

public static class InformationHolders
{
    private static readonly List<InformationHolder> Rows = LawBook.ReadRows<InformationHolder>("Informing/holders.json");

    public static IReadOnlyList<string> KindsOn(DateOnly day) => [.. Rows.Where(h => h.From <= day).Select(h => h.Kind)];
}
