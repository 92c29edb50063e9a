namespace Dinh.Law.Deciding;

/// <summary>How things stand with the post of village head when a meeting is called.</summary>
public enum ConvenerSituation
{
    Ordinary,

    /// <summary>The post is vacant.</summary>
    Vacant,

    /// <summary>One person is village head and head of the Front Work Committee.</summary>
    OneHoldsBoth,

    /// <summary>A meeting by cluster.</summary>
    Cluster,
}

/// <summary>Người triệu tập, chủ trì cuộc họp của cộng đồng dân cư.</summary>
public sealed record ConvenerRow : MatterRule
{
    public required ConvenerSituation Situation { get; init; }

    public required Sentence Who { get; init; }

    /// <summary>Only to fill a post, or only to empty it; null for both.</summary>
    public PostAct? Act { get; init; }
}

public static class Conveners
{
    private static readonly List<ConvenerRow> Rows = LawBook.ReadRows<ConvenerRow>("Deciding/conveners.json");

    /// <summary>Who convenes and chairs; null on a day when no rule says so. A situation that changes nothing for a matter is the ordinary one.</summary>
    public static ConvenerRow? Find(Matter matter, DateOnly day, ConvenerSituation situation = ConvenerSituation.Ordinary, PostAct? act = null)
    {
        var rows = Rows.FindAll(r => r.HoldsOn(day) && r.Concerns(matter, DecisionScope.Village) && (r.Act is null || r.Act == act));
        return rows.Find(r => r.Situation == situation) ?? rows.Find(r => r.Situation == ConvenerSituation.Ordinary);
    }
}
