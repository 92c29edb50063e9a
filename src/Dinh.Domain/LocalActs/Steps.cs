using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;
using Dinh.Law.LocalActs;

namespace Dinh.Domain.LocalActs;

/// <summary>Who first asked for a village code.</summary>
public enum Proposer
{
    /// <summary>Trưởng thôn, đã thống nhất với Trưởng ban công tác Mặt trận.</summary>
    Head,

    /// <summary>Công dân cư trú.</summary>
    Residents,
}

/// <summary>How a village code was proposed.</summary>
/// <param name="By">Who asked for it.</param>
/// <param name="Agreed">Whether the head and the head of the Front Work Committee agreed, or, for residents with too few households, whether the committee approves.</param>
/// <param name="Households">All households of the village; asked of residents' proposals.</param>
/// <param name="Supporting">The households that support it.</param>
public sealed record Proposal(Proposer By, bool Agreed, int Households = 0, int Supporting = 0)
{
    public Refusal? RefusedOn(DateOnly today) =>
        By == Proposer.Residents ? VillageCodeVote.Proposed(Households, Supporting, Agreed, today)
        : Agreed ? null
        : new("village-code.head-and-front-must-agree", Procedures.Find(ActKind.VillageCode, ActStep.Draft, today)?.Basis);
}

/// <summary>How the people were asked: posted from a day until a day, where and in which ways.</summary>
public sealed record Consultation(DateOnly PostedOn, DateOnly Until, string Where)
{
    public bool HasEndedBy(DateOnly day) => day > Until;
}

/// <summary>How it was decided.</summary>
/// <param name="On">The day of the decision, of the meeting, or on which the time for ballots ended.</param>
/// <param name="EffectiveOn">The first day in force; for a village code it is the day of recognition and stays null here.</param>
/// <param name="PaperId">The paper that it was issued by; null for a village's vote.</param>
/// <param name="Tally">The village's vote.</param>
public sealed record Adoption(DateOnly On, DateOnly? EffectiveOn = null, Id<Paper>? PaperId = null, VillageTally? Tally = null);

/// <summary>What the file that asks for recognition holds.</summary>
public sealed record RecognitionFile(DateOnly ReceivedOn, string RequestNumber, bool Request, bool Minutes, bool Draft)
{
    public bool IsWhole => Request && Minutes && Draft;
}

/// <summary>What a superior paper says to an act: recognised, refused, suspended, repealed.</summary>
/// <param name="PaperId">The paper's record.</param>
/// <param name="Name">The paper as a reader names it: "Quyết định 45/QĐ-UBND".</param>
/// <param name="Number">Its number.</param>
/// <param name="On">Its day.</param>
public sealed record Decision(Id<Paper> PaperId, string Name, string Number, DateOnly On);
