using Dinh.Law.Time;

namespace Dinh.Law.Deciding;

/// <summary>From when a decision that has passed has effect.</summary>
public enum TakesEffect
{
    /// <summary>From the day on which it passed.</summary>
    VoteDay,

    /// <summary>From the day on which it is recognised.</summary>
    Recognition,

    /// <summary>From the day which the commune's People's Committee sets on the summed result.</summary>
    SetByCommune,
}

/// <summary>Who recognises a decision.</summary>
public enum Recogniser
{
    /// <summary>Ủy ban nhân dân cấp xã.</summary>
    CommuneCommittee,

    /// <summary>Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã.</summary>
    CommuneFront,
}

/// <summary>Hiệu lực và công nhận quyết định của cộng đồng dân cư.</summary>
public sealed record EffectRow : MatterRule
{
    public required TakesEffect TakesEffect { get; init; }

    /// <summary>Null where the decision needs no recognition.</summary>
    public Recogniser? RecognisedBy { get; init; }

    /// <summary>Within so many working days of receiving the decision it is recognised, or refused in writing with reasons.</summary>
    public int? RecogniseWithinWorkingDays { get; init; }

    /// <summary>The last day to recognise what was received on a day; null where it needs no recognition.</summary>
    public DateOnly? RecogniseBy(DateOnly received) => RecogniseWithinWorkingDays is { } days ? WorkingCalendar.Vietnam.AddDays(received, days) : null;
}

/// <summary>The effects of Article 21(2).</summary>
public static class Effects
{
    private static readonly List<EffectRow> Rows = LawBook.ReadRows<EffectRow>("Deciding/effects.json");

    public static EffectRow? Find(Matter matter, DecisionScope scope, DateOnly day) => Rows.Find(day, r => r.Concerns(matter, scope));
}
