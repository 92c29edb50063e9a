using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.Domain.Reports;

/// <summary>Đợt báo cáo: one period of a regime, from the day it is opened for all who owe until it is locked.</summary>
public sealed class ReportRound(Id<ReportRound> id) : Entity<ReportRound>(id)
{
    public Id<ReportRegime> RegimeId { get; private init; }

    public Id<ReportForm> FormId { get; private init; }

    public string FormCode { get; private init; } = "";

    /// <summary>"Báo cáo dân chủ ở cơ sở, 6 tháng đầu năm 2026".</summary>
    public string Name { get; private init; } = "";

    /// <summary>The period, as <see cref="ReportPeriods"/> reads it: "2026-H1".</summary>
    public string PeriodKey { get; private init; } = "";

    public PeriodKind Period { get; private init; }

    /// <summary>The first day reported.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day reported: figures are counted as of its end.</summary>
    public DateOnly To { get; private init; }

    public DateOnly DueOn { get; private init; }

    public Id<Body> ToId { get; private set; }

    public Id<Body>? ViaId { get; private set; }

    public DateOnly OpenedOn { get; private init; }

    /// <summary>The day from which nothing in it changes any more.</summary>
    public DateOnly? LockedOn { get; private set; }

    public bool IsLocked => LockedOn is not null;

    public static ReportRound Open(Id<ReportRound> key, ReportRegime regime, ReportForm form, ReportPeriod period, (DateOnly Due, DateOnly Today) days)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(period);
        var round = new ReportRound(key)
        {
            RegimeId = regime.Id,
            FormId = form.Id,
            FormCode = form.Code,
            Name = $"{regime.Name}, {char.ToLowerInvariant(period.Name.Vi[0])}{period.Name.Vi[1..]}",
            PeriodKey = period.Key,
            Period = period.Kind,
            From = period.From,
            To = period.To,
            DueOn = days.Due,
            ToId = regime.ToId,
            ViaId = regime.ViaId,
            OpenedOn = days.Today,
        };
        round.Happened(new RoundOpened(key, regime.Id, period.Key, days.Due));
        return round;
    }

    public Outcome Lock(DateOnly today)
    {
        if (IsLocked)
            return new Refusal("round.locked");

        LockedOn = today;
        Happened(new RoundLocked(Id, today));
        return Outcome.Done;
    }

    /// <summary>Opens it again, with the reason.</summary>
    public Outcome Unlock(string because, DateOnly today)
    {
        if (!IsLocked)
            return new Refusal("round.not-locked");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("report.reason-needed");

        LockedOn = null;
        Happened(new RoundUnlocked(Id, because.Trim(), today));
        return Outcome.Done;
    }

    /// <summary>Puts the heirs of receivers that have ended in their places.</summary>
    public void Succeed(IReadOnlyDictionary<Id<Body>, Id<Body>> heirs, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(heirs);
        ToId = heirs.GetValueOrDefault(ToId, ToId);
        ViaId = ViaId is { } via ? heirs.GetValueOrDefault(via, via) : null;
        Happened(new RoundHandedOver(Id, ToId, day, ground));
    }
}
