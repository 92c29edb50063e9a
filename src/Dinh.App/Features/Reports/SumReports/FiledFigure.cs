using Dinh.Data.Reports;
using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>One report's figure in a cell: the last step before the records themselves.</summary>
public sealed record FiledFigure(Id<Report> Report, string Body, string Unit, ReportPeriod Period)
{
    public int Number { get; init; }

    public DateTime? SentAt { get; init; }

    public string? SentBy { get; init; }

    public decimal? Value { get; init; }

    public string? Text { get; init; }

    public FigureOrigin? Origin { get; init; }

    public string? Note { get; init; }

    public string? NothingBecause { get; init; }

    /// <summary>Whether the reader may open the report itself.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<FigureRecord> Records { get; init; } = [];
}

/// <summary>A record behind a figure.</summary>
public sealed record FigureRecord(string Label, string? Link, DateOnly? On);
