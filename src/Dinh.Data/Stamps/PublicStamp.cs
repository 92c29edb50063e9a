using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Stamps;

/// <summary>How often what the public sees of one place has changed. It grows in the transaction of the change, so whoever reads it after that sees both or neither.</summary>
public sealed class PublicStamp(string place, long count)
{
    /// <summary>The path of a unit, "body:" and the key of a body, or empty for what stands on all pages.</summary>
    public string Place { get; } = place;

    public long Count { get; private set; } = count;
}

internal sealed class PublicStampMapping : IEntityTypeConfiguration<PublicStamp>
{
    public void Configure(EntityTypeBuilder<PublicStamp> stamp)
    {
        stamp.HasKey(s => s.Place);
        stamp.Property(s => s.Place).HasMaxLength(300);
        stamp.Property(s => s.Count);
    }
}
