using Dinh.Domain.InformationRequests;
using Microsoft.EntityFrameworkCore;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<InformationRequest> InformationRequests => Set<InformationRequest>();
}
