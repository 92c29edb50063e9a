using Dinh.Domain.Papers;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<PaperDraft> PaperDrafts => Set<PaperDraft>();

    public DbSet<NumberBook> NumberBooks => Set<NumberBook>();

    public DbSet<OutgoingPaper> OutgoingPapers => Set<OutgoingPaper>();

    public DbSet<IncomingPaper> IncomingPapers => Set<IncomingPaper>();

    public DbSet<PaperLink> PaperLinks => Set<PaperLink>();
}
