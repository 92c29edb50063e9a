using Dinh.Domain.Reports;
using Dinh.Law;

namespace Dinh.App.Features.Reports.ReadRound;

/// <summary>Which reports of a round one wants to see.</summary>
public enum RoundPhase
{
    /// <summary>Not sent, and its day is not past.</summary>
    NotSent,

    /// <summary>Not sent, and its day is past.</summary>
    Missing,
    OnTime,
    Late,
    Nothing,
    ToDecide,
    WithFocal,
    Returned,
    Accepted,
    Merged,
    Joined,
}

/// <summary>Which reports one wants to see; read from an address through allow-lists alone.</summary>
public sealed record RoundFilter(string Text, RoundPhase? Phase, int Number)
{
    public const int Size = 50;
    private const int LongestText = 200;

    public static readonly IReadOnlyDictionary<string, RoundPhase> Phases = new Dictionary<string, RoundPhase>
    {
        ["chua-gui"] = RoundPhase.NotSent,
        ["thieu"] = RoundPhase.Missing,
        ["dung-han"] = RoundPhase.OnTime,
        ["tre"] = RoundPhase.Late,
        ["khong-phat-sinh"] = RoundPhase.Nothing,
        ["cho-duyet"] = RoundPhase.ToDecide,
        ["o-dau-moi"] = RoundPhase.WithFocal,
        ["tra-lai"] = RoundPhase.Returned,
        ["da-duyet"] = RoundPhase.Accepted,
        ["da-tong-hop"] = RoundPhase.Merged,
        ["don-vi-moi"] = RoundPhase.Joined,
    };

    public string? PhaseKey => Phases.FirstOrDefault(p => p.Value == Phase).Key;

    /// <summary>The same for an address, without the page; empty where all are wanted.</summary>
    public string Query
    {
        get
        {
            var parts = new List<string>();
            if (PhaseKey is { } phase)
                parts.Add($"tinh-trang={phase}");
            if (Text.Length > 0)
                parts.Add($"tim={Uri.EscapeDataString(Text)}");
            return parts.Count == 0 ? "" : $"?{string.Join('&', parts)}";
        }
    }

    public static RoundFilter Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query["tim"].ToString().Trim().Replace("\0", "", StringComparison.Ordinal);
        return new(
            text.Length > LongestText ? text[..LongestText] : text,
            Phases.TryGetValue(query["tinh-trang"].ToString(), out var phase) ? phase : null,
            int.TryParse(query["trang"], out var number) ? Math.Clamp(number, 1, 100_000) : 1
        );
    }

    public static Sentence NameOf(RoundPhase phase) =>
        phase switch
        {
            RoundPhase.NotSent => new("Chưa gửi, còn hạn", "Not sent, not due"),
            RoundPhase.Missing => new("Thiếu (quá hạn chưa gửi)", "Missing (past due)"),
            RoundPhase.OnTime => new("Gửi đúng hạn", "In time"),
            RoundPhase.Late => new("Gửi trễ", "Late"),
            RoundPhase.Nothing => new("Không phát sinh", "Nothing to report"),
            RoundPhase.ToDecide => new("Chờ duyệt", "To be decided on"),
            RoundPhase.WithFocal => new("Ở đầu mối", "With the focal body"),
            RoundPhase.Returned => ReportWords.NameOf(ReportState.Returned),
            RoundPhase.Accepted => ReportWords.NameOf(ReportState.Accepted),
            RoundPhase.Merged => ReportWords.NameOf(ReportState.Merged),
            _ => new("Do đơn vị mới báo cáo", "Covered by a successor"),
        };

    public static IQueryable<Report> In(IQueryable<Report> reports, RoundPhase phase, DateOnly today)
    {
        var counted = reports.Where(r => r.JoinedTo == null);
        return phase switch
        {
            RoundPhase.NotSent => counted.Where(r => r.SentOn == null && r.DueOn >= today),
            RoundPhase.Missing => counted.Where(r => r.SentOn == null && r.DueOn < today),
            RoundPhase.OnTime => counted.Where(r => r.SentOn <= r.DueOn),
            RoundPhase.Late => counted.Where(r => r.SentOn > r.DueOn),
            RoundPhase.Nothing => counted.Where(r => r.SaysNothing),
            RoundPhase.ToDecide => counted.Where(r => r.State == ReportState.Sent && r.HolderId == r.ToId),
            RoundPhase.WithFocal => counted.Where(r => r.State == ReportState.Sent && r.HolderId != r.ToId),
            RoundPhase.Returned => counted.Where(r => r.State == ReportState.Returned),
            RoundPhase.Accepted => counted.Where(r => r.State == ReportState.Accepted || (r.State == ReportState.Locked && r.MergedInto == null)),
            RoundPhase.Merged => counted.Where(r => r.MergedInto != null && (r.State == ReportState.Merged || r.State == ReportState.Locked)),
            _ => reports.Where(r => r.JoinedTo != null),
        };
    }
}
