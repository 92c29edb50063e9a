using Dinh.Data.Reports;
using Dinh.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<ReportForm> ReportForms => Set<ReportForm>();

    public DbSet<ReportRegime> ReportRegimes => Set<ReportRegime>();

    public DbSet<ReportRound> ReportRounds => Set<ReportRound>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Filing> Filings => Set<Filing>();

    public DbSet<CellNumber> CellNumbers => Set<CellNumber>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<RegisterLine> RegisterLines => Set<RegisterLine>();

    public DbSet<CellNote> CellNotes => Set<CellNote>();

    public DbSet<CellTrace> CellTraces => Set<CellTrace>();

    public DbSet<WrittenReport> WrittenReports => Set<WrittenReport>();
}
