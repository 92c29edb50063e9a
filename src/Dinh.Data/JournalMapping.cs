using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data;

internal sealed class JournalMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.At);
        entry.Property(e => e.Account);
        entry.Property(e => e.Name).HasMaxLength(200);
        entry.Property(e => e.Kind).HasMaxLength(100);
        entry.Property(e => e.Body);
        entry.Property(e => e.Subject);
        entry.HasIndex(e => e.At);
        entry.HasIndex(e => e.Subject);
    }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.At);
        message.Property(m => m.Kind).HasMaxLength(100);
        message.Property(m => m.Body);
        message.HasIndex(m => m.SentAt);
    }
}
