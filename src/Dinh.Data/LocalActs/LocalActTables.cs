using Dinh.Domain.LocalActs;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<LocalAct> LocalActs => Set<LocalAct>();

    public DbSet<ActText> ActTexts => Set<ActText>();

    public DbSet<ActReview> ActReviews => Set<ActReview>();
}
