using Dinh.Law.Reporting;

namespace Dinh.Writing.Reports;

/// <summary>All that a written report is made of: the figures of one sending, the records behind them, the period before, and how the work stood when the window ended.</summary>
public sealed record ReportFacts(FormContent Form, ReportPeriod Period)
{
    /// <summary>"UBND xã Bình Yên".</summary>
    public required string Issuer { get; init; }

    /// <summary>To whom it is reported: "UBND tỉnh Nam Sơn".</summary>
    public required string Receiver { get; init; }

    /// <summary>What is reported: "Kết quả thực hiện dân chủ ở cơ sở".</summary>
    public required string Subject { get; init; }

    /// <summary>What asks for it, as a paper names it.</summary>
    public string Ground { get; init; } = "";

    /// <summary>By the keys of their cells; one that is not there was not reported.</summary>
    public IReadOnlyDictionary<string, ToldFigure> Figures { get; init; } = new Dictionary<string, ToldFigure>();

    /// <summary>The rows of each register section, by their columns' keys.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Rows { get; init; } =
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>();

    /// <summary>The words of a body that had nothing to report.</summary>
    public string? NothingBecause { get; init; }

    public WorkDone Work { get; init; } = new(0, 0, []);

    /// <summary>Rules that the figures do not fulfil, with what was said to it.</summary>
    public IReadOnlyList<ToldRemark> Remarks { get; init; } = [];

    public IReadOnlyList<ToldDifficulty> Difficulties { get; init; } = [];

    /// <summary>What falls due in the next period.</summary>
    public IReadOnlyList<ToldDuty> Next { get; init; } = [];

    /// <summary>Of a report that merges others: who reported.</summary>
    public Coverage? Coverage { get; init; }

    public ToldFigure Figure(string cell) => Figures.GetValueOrDefault(cell) ?? ToldFigure.None;
}

/// <summary>What stands in one cell. Where neither number nor words stand, nothing is known, which is never zero.</summary>
public sealed record ToldFigure(decimal? Number, string? Text = null)
{
    public static readonly ToldFigure None = new(null, null);

    /// <summary>The same in the period before; null where it was not known.</summary>
    public decimal? Before { get; init; }

    public string? Note { get; init; }

    /// <summary>Why it is unusual.</summary>
    public string? Explanation { get; init; }

    /// <summary>The records that it counts.</summary>
    public IReadOnlyList<ToldRecord> Records { get; init; } = [];

    public bool IsKnown => Number is not null || !string.IsNullOrWhiteSpace(Text);
}

/// <summary>A record behind a figure.</summary>
public sealed record ToldRecord(string Label, DateOnly? On, string? Link);

/// <summary>How the duties of the window stood at its end.</summary>
/// <param name="Done">Done within it.</param>
/// <param name="DoneLate">Of these after their day.</param>
/// <param name="Late">Still open although their day had passed.</param>
public sealed record WorkDone(int Done, int DoneLate, IReadOnlyList<ToldDuty> Late);

/// <summary>A duty that a report names.</summary>
public sealed record ToldDuty(string Content, string Lead, DateOnly? Due, string? Link);

/// <summary>A rule that was not fulfilled.</summary>
/// <param name="Cell">The figure that it is about.</param>
public sealed record ToldRemark(string Says, string? Explanation, string? Cell);

/// <summary>A difficulty or proposal, as it stood when the window ended.</summary>
/// <param name="IsOwn">Whether the body raised it itself; else it was put to it from below.</param>
public sealed record ToldDifficulty(string Title, string Content, bool IsProposal, bool IsOwn, bool IsAnswered)
{
    /// <summary>Who had it, or who asked.</summary>
    public string Other { get; init; } = "";

    public string? Link { get; init; }
}

/// <summary>Who reported in what is merged. Late, missing and nothing to report are three different things.</summary>
/// <param name="Asked">All that owed the report.</param>
/// <param name="InTime">Sent by the day.</param>
/// <param name="Late">The names of those that sent after it.</param>
/// <param name="Missing">The names of those that have not sent.</param>
/// <param name="Nothing">How many of those that sent had nothing to report.</param>
public sealed record Coverage(int Asked, int InTime, IReadOnlyList<string> Late, IReadOnlyList<string> Missing, int Nothing);
