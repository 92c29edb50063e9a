using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Law;

namespace Dinh.Domain.Reports;

/// <summary>Lời văn báo cáo: a report in words, drafted from its figures part by part. What people wrote stands beside what was drafted, and stays when it is drafted anew.</summary>
public sealed class WrittenReport(Id<WrittenReport> id, Id<Report> reportId) : Entity<WrittenReport>(id)
{
    /// <summary>The longest text of one part.</summary>
    public const int LongestPart = 30_000;

    public Id<Report> ReportId { get; } = reportId;

    public IReadOnlyList<Passage> Passages { get; private set; } = [];

    public string DraftedBy { get; private set; } = "";

    public DateTime DraftedAt { get; private set; }

    /// <summary>The paper draft that bears its words on the way to number and signature.</summary>
    public Id<PaperDraft>? PaperDraftId { get; private set; }

    /// <summary>Grows with every deed, so that two hands at once cannot both win.</summary>
    public int Deeds { get; private set; }

    /// <summary>Takes the words that the figures give now. A part that somebody wrote keeps what they wrote, marked where the figures say something else than then.</summary>
    public void Draft(IReadOnlyList<Passage> drafted, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(drafted);
        var before = Passages.ToDictionary(p => p.Key);
        Passages = [.. drafted.Select(p => before.TryGetValue(p.Key, out var known) ? known.Anew(p) : p)];
        (DraftedBy, DraftedAt) = (by, at);
        Changed(new ReportWritten(Id, ReportId, by));
    }

    /// <summary>Writes a part in own words; the drafted words themselves, or none, take them back.</summary>
    public Outcome Edit(string key, string? words)
    {
        if (Passages.FirstOrDefault(p => p.Key == key) is not { } meant)
            return new Refusal("written-report.no-such-part");
        if (words?.Length > LongestPart)
            return new Refusal("written-report.too-long");

        var text = (words ?? "").ReplaceLineEndings("\n").Trim();
        var edited = text.Length == 0 || text == meant.Drafted ? null : text;
        Passages = [.. Passages.Select(p => p.Key == key ? p with { Edited = edited, IsOutdated = false } : p)];
        return Changed(new ReportReworded(Id, ReportId, key));
    }

    /// <summary>Goes on its way as a paper.</summary>
    public Outcome PutToSign(Id<PaperDraft> paper)
    {
        PaperDraftId = paper;
        return Changed(new ReportPutToSign(Id, ReportId, paper));
    }

    private Outcome Changed(object happening)
    {
        Deeds++;
        Happened(happening);
        return Outcome.Done;
    }
}

/// <summary>One part of a written report.</summary>
/// <param name="Key">By which it is known again: "results.inspection-board".</param>
/// <param name="Headings">What stands above it.</param>
/// <param name="Drafted">The words that its figures gave, a line a paragraph.</param>
public sealed record Passage(string Key, IReadOnlyList<string> Headings, string Drafted)
{
    /// <summary>What somebody wrote instead; null while nobody did.</summary>
    public string? Edited { get; init; }

    /// <summary>Whether the figures say something else than when it was written.</summary>
    public bool IsOutdated { get; init; }

    public string Text => Edited ?? Drafted;

    internal Passage Anew(Passage drafted) =>
        drafted with
        {
            Edited = Edited == drafted.Drafted ? null : Edited,
            IsOutdated = Edited is not null && Edited != drafted.Drafted && (IsOutdated || Drafted != drafted.Drafted),
        };
}

public sealed record ReportWritten(Id<WrittenReport> Written, Id<Report> Report, string By);

public sealed record ReportReworded(Id<WrittenReport> Written, Id<Report> Report, string Part);

public sealed record ReportPutToSign(Id<WrittenReport> Written, Id<Report> Report, Id<PaperDraft> Paper);
