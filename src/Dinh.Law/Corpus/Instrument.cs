using Dinh.Law.Time;

namespace Dinh.Law.Corpus;

/// <summary>One legal instrument: when it was issued, from when to which last day it holds, what amended or replaced it.</summary>
/// <param name="Number">Number and symbol: "10/2022/QH15".</param>
/// <param name="Kind">The kind as it opens a citation: "Luật", "Nghị định".</param>
/// <param name="Name">The name without the kind: "Thực hiện dân chủ ở cơ sở".</param>
/// <param name="Confidence">How far the dates may be trusted.</param>
/// <param name="Issued">The day it was passed or signed; null when unknown.</param>
/// <param name="Effective">The first day it holds; null when unknown.</param>
/// <param name="LastDay">The last day it holds; null while it holds.</param>
/// <param name="ShortNames">Other names in lawful use.</param>
/// <param name="WrongNames">Names under which it is cited by mistake.</param>
/// <param name="AmendedBy">What changed it, and from which day.</param>
/// <param name="ReplacedBy">Numbers of what stands in its place.</param>
/// <param name="Note">What is not sure about this row, in Vietnamese.</param>
public sealed record Instrument(
    string Number,
    string Kind,
    string Name,
    Confidence Confidence,
    DateOnly? Issued = null,
    DateOnly? Effective = null,
    DateOnly? LastDay = null,
    IReadOnlyList<string>? ShortNames = null,
    IReadOnlyList<string>? WrongNames = null,
    IReadOnlyList<Amendment>? AmendedBy = null,
    IReadOnlyList<string>? ReplacedBy = null,
    string? Note = null
)
{
    /// <summary>Kind and name as a paper cites it: "Luật Thực hiện dân chủ ở cơ sở".</summary>
    public string Title => $"{Kind} {(Kind is "Luật" or "Bộ luật" or "Pháp lệnh" ? Name : char.ToLowerInvariant(Name[0]) + Name[1..])}";

    /// <summary>How it stands on that day, with the reason.</summary>
    public Standing StateOn(DateOnly day)
    {
        var amendments = (AmendedBy ?? []).Where(a => a.From <= day).ToList();
        if (Issued > day)
            return new(InstrumentState.NotYetIssued, amendments, IssuedLater(Issued.Value));
        if (LastDay < day)
            return new(InstrumentState.Ended, amendments, Ended());
        if (Effective > day)
            return new(InstrumentState.NotYetInForce, amendments, InForceLater(Effective.Value));

        return new(InstrumentState.InForce, amendments, InForce(amendments));
    }

    private Sentence IssuedLater(DateOnly issued) =>
        new($"{Number} được ban hành sau ngày đó, ngày {WindowText.Day(issued)}.", $"{Number} was issued only on {issued:yyyy-MM-dd}.");

    private Sentence InForceLater(DateOnly effective) =>
        new($"{Number} có hiệu lực từ ngày {WindowText.Day(effective)}.", $"{Number} is in force from {effective:yyyy-MM-dd}.");

    private Sentence Ended()
    {
        var since = LastDay!.Value.AddDays(1);
        var successors = string.Join(", ", ReplacedBy ?? []);
        return successors.Length == 0
            ? new($"{Number} đã hết hiệu lực từ ngày {WindowText.Day(since)}.", $"{Number} ended on {LastDay:yyyy-MM-dd}.")
            : new(
                $"{Number} đã hết hiệu lực từ ngày {WindowText.Day(since)}; nay áp dụng {successors}.",
                $"{Number} ended on {LastDay:yyyy-MM-dd}; {successors} now applies."
            );
    }

    private Sentence InForce(List<Amendment> amendments)
    {
        if (amendments.Count == 0)
            return new($"{Number} đang có hiệu lực.", $"{Number} is in force.");

        var by = string.Join(", ", amendments.Select(a => a.Number));
        return new($"{Number} đang có hiệu lực, đã được sửa đổi, bổ sung bởi {by}.", $"{Number} is in force as amended by {by}.");
    }
}

/// <summary>A change of one instrument by another, from a day on.</summary>
public sealed record Amendment(string Number, DateOnly From);

/// <summary>Whether an instrument binds on a given day.</summary>
public enum InstrumentState
{
    NotYetIssued,
    NotYetInForce,
    InForce,
    Ended,
}

/// <summary>How an instrument stands on a day.</summary>
/// <param name="State">Whether it binds.</param>
/// <param name="Amendments">The changes in force by then.</param>
/// <param name="Reason">The same in words.</param>
public sealed record Standing(InstrumentState State, IReadOnlyList<Amendment> Amendments, Sentence Reason);
