using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Reports;

/// <summary>Lần gửi: the figures of a report as they are being filled in, or as they were sent. What was sent never changes: another sending takes its place.</summary>
/// <remarks>It counts in every sum from <see cref="CountsFrom"/> until <see cref="CountsTo"/>; both are written once. So a sum as of a moment is the same for ever.</remarks>
public sealed class Filing(Id<Filing> id) : Entity<Filing>(id)
{
    /// <summary>The number by which figures point at it; given by the store.</summary>
    public long Row { get; private set; }

    public Id<Report> ReportId { get; private init; }

    /// <summary>From 1 among those of the report.</summary>
    public int Number { get; private init; }

    /// <summary>The round, the form, the period and the unit's path stand here again, so that a sum reads one table and the figures.</summary>
    public Id<ReportRound> RoundId { get; private init; }

    public string FormCode { get; private init; } = "";

    public string PeriodKey { get; private init; } = "";

    public Id<Body> BodyId { get; private init; }

    public string UnitPath { get; private init; } = "";

    public DateTime? SentAt { get; private set; }

    public string? SentBy { get; private set; }

    /// <summary>The body says that there was nothing to report, with its words; never read as zero.</summary>
    public string? NothingBecause { get; private set; }

    /// <summary>It holds only the sections that the receiver accepted of the sending before it.</summary>
    public bool IsPart { get; private init; }

    public DateTime? CountsFrom { get; private set; }

    public DateTime? CountsTo { get; private set; }

    /// <summary>SHA-256 of all its figures, texts and rows as they were sent.</summary>
    public string? Seal { get; private set; }

    /// <summary>What the receiver said of its sections.</summary>
    public IReadOnlyList<SectionVerdict> Verdicts { get; private set; } = [];

    /// <summary>The names of the unit's villages, where the form asks for figures village by village: those of its tree, and those that were typed.</summary>
    public IReadOnlyList<string> Villages { get; private set; } = [];

    public bool IsSent => SentAt is not null;

    public bool SaysNothing => NothingBecause is not null;

    internal static Filing Begin(Report report, ReportRound round, string unitPath, int number) =>
        new(Id<Filing>.New())
        {
            ReportId = report.Id,
            Number = number,
            RoundId = round.Id,
            FormCode = round.FormCode,
            PeriodKey = round.PeriodKey,
            BodyId = report.BodyId,
            UnitPath = unitPath,
        };

    /// <summary>The next of the same report; it begins with the villages of the one before.</summary>
    internal static Filing After(Filing before, Report report, ReportRound round, int by = 1, bool isPart = false) =>
        new(Id<Filing>.New())
        {
            ReportId = report.Id,
            Number = before.Number + by,
            RoundId = round.Id,
            FormCode = round.FormCode,
            PeriodKey = round.PeriodKey,
            BodyId = report.BodyId,
            UnitPath = before.UnitPath,
            IsPart = isPart,
            Villages = before.Villages,
        };

    /// <summary>Names the villages; of what was sent they stand.</summary>
    public void NameVillages(IReadOnlyList<string> names)
    {
        if (!IsSent && !Villages.SequenceEqual(names))
            Villages = names;
    }

    internal void Send(Sending given, Moment now)
    {
        (SentAt, SentBy, CountsFrom) = (now.At, now.By, now.At);
        (Seal, NothingBecause) = (given.Seal, given.NothingBecause);
    }

    internal void StopCounting(DateTime at) => CountsTo ??= CountsFrom is null ? null : at;

    internal void Judge(IReadOnlyList<SectionVerdict> verdicts) => Verdicts = verdicts;
}

/// <summary>What is sent.</summary>
/// <param name="Seal">SHA-256 of the figures.</param>
/// <param name="NothingBecause">The words of a body that has nothing to report.</param>
public sealed record Sending(string Seal, string? NothingBecause = null);
