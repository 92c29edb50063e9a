using Dinh.Data.Publicity;
using Dinh.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Outreach> Outreaches => Set<Outreach>();

    public DbSet<QuizTally> QuizTallies => Set<QuizTally>();
}
