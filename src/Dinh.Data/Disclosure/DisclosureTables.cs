using Dinh.Domain.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<DueDisclosure> DueDisclosures => Set<DueDisclosure>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<VillageHandover> VillageHandovers => Set<VillageHandover>();

    public DbSet<LocalTerm> LocalTerms => Set<LocalTerm>();

    public DbSet<PublicElsewhere> PublicElsewhere => Set<PublicElsewhere>();
}
