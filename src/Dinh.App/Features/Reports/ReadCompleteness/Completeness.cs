using Dinh.App.Features.Reports.SumReports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;

namespace Dinh.App.Features.Reports.ReadCompleteness;

/// <summary>How many reports stand where. Late, missing and nothing to report are three different things, and so is one that was returned.</summary>
public readonly record struct Tally
{
    /// <summary>Sent by the last day.</summary>
    public int InTime { get; init; }

    /// <summary>Sent after it.</summary>
    public int Late { get; init; }

    /// <summary>Not sent, and the day has passed.</summary>
    public int Missing { get; init; }

    /// <summary>Not sent, and there is still time.</summary>
    public int Waiting { get; init; }

    /// <summary>Of those sent: given back, so that nothing counts until it is sent again.</summary>
    public int Returned { get; init; }

    /// <summary>Of those sent: there was nothing to report.</summary>
    public int Nothing { get; init; }

    public int Owed => InTime + Late + Missing + Waiting;

    public int Sent => InTime + Late;

    /// <summary>In hundredths; null where nothing is owed.</summary>
    public decimal? Complete => Owed == 0 ? null : 100m * Sent / Owed;

    public decimal? Timely => Owed == 0 ? null : 100m * InTime / Owed;

    public static Tally operator +(Tally one, Tally other) =>
        new()
        {
            InTime = one.InTime + other.InTime,
            Late = one.Late + other.Late,
            Missing = one.Missing + other.Missing,
            Waiting = one.Waiting + other.Waiting,
            Returned = one.Returned + other.Returned,
            Nothing = one.Nothing + other.Nothing,
        };

    public static Tally Add(Tally left, Tally right) => left + right;
}

/// <summary>One unit below, one level or one period with its tally.</summary>
/// <param name="Part">The unit; null for the unit's own bodies.</param>
/// <param name="Rank">From 1 among those of its kind; null where ranking would be unfair.</param>
public sealed record TallyRow(SubtreePart? Part, Tally Tally, int? Rank = null);

/// <summary>One report that was not sent or came late, by name: only where there is no unit below to go on to.</summary>
public sealed record OwedReport(Id<Report> Id, string Body, string Period, DateOnly Due, DateOnly? SentOn, bool IsReturned, bool SaysNothing, bool IsOpen);

/// <summary>Who has reported, who is late, who is missing, as of a moment.</summary>
public sealed record CompletenessSheet(CompletenessAsk Ask, DateTime At, Subtree Subtree)
{
    public Tally All { get; init; }

    public IReadOnlyList<TallyRow> Rows { get; init; } = [];

    /// <summary>By the kind of unit that owes: "Tỉnh", "Xã", "Phường".</summary>
    public IReadOnlyList<(string Kind, Tally Tally)> Levels { get; init; } = [];

    public IReadOnlyList<(string Period, Tally Tally)> Periods { get; init; } = [];

    /// <summary>The reports one by one, where there is no unit below.</summary>
    public IReadOnlyList<OwedReport> Reports { get; init; } = [];

    /// <summary>Whether all owe the same by the same day on the same ground: only then units of a kind are ranked.</summary>
    public bool IsEqual { get; init; }
}
