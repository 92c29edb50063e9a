using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Reminding;

internal sealed class ReminderLetterMapping : IEntityTypeConfiguration<ReminderLetter>
{
    public void Configure(EntityTypeBuilder<ReminderLetter> letter)
    {
        letter.Property(l => l.Lines).AsJson();
        letter.Property(l => l.WrittenAt);
        letter.Property(l => l.ServerWords).HasMaxLength(500);
        letter.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
        letter.HasIndex(l => new { l.PersonId, l.Day }).IsUnique();
        letter.HasIndex(l => l.Day);
        letter.HasIndex(l => new { l.Delivery, l.NextTryAt });
        letter.HasIndex(l => l.MergedInto);
    }
}

internal sealed class CalendarLinkMapping : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> link)
    {
        link.Property(l => l.SecretHash).HasMaxLength(64);
        link.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Body>().WithMany().HasForeignKey(l => l.BodyId).OnDelete(DeleteBehavior.Restrict);
        link.HasIndex(l => l.SecretHash).IsUnique();
    }
}

internal sealed class UrgingMapping : IEntityTypeConfiguration<Urging>
{
    public void Configure(EntityTypeBuilder<Urging> urging)
    {
        urging.Property(u => u.LeaderName).HasMaxLength(600);
        urging.HasOne<Duty>().WithMany().HasForeignKey(u => u.DutyId).OnDelete(DeleteBehavior.Cascade);
        urging.HasOne<Person>().WithMany().HasForeignKey(u => u.LeaderId).OnDelete(DeleteBehavior.Restrict);
        urging.HasOne<Body>().WithMany().HasForeignKey(u => u.BodyId).OnDelete(DeleteBehavior.Restrict);
        urging.HasOne<Body>().WithMany().HasForeignKey(u => u.FromId).OnDelete(DeleteBehavior.Restrict);

        // Pressed twice at the same moment: the second is turned away here at the latest.
        urging
            .HasIndex(u => new
            {
                u.DutyId,
                u.LeaderId,
                u.Day,
            })
            .IsUnique();
        urging.HasIndex(u => new { u.BodyId, u.At });
    }
}
