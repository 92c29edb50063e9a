using Dinh.Domain.Disclosure;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.Disclosure;

internal sealed class DueDisclosureMapping : IEntityTypeConfiguration<DueDisclosure>
{
    public void Configure(EntityTypeBuilder<DueDisclosure> due)
    {
        due.Ignore(d => d.Facts);
        due.Property(d => d.TaskKey).HasMaxLength(80);
        due.Property(d => d.PeriodKey).HasMaxLength(80);
        due.Property(d => d.NothingBecause).HasMaxLength(DueDisclosure.LongestReason);
        due.HasOne<Body>().WithMany().HasForeignKey(d => d.BodyId).OnDelete(DeleteBehavior.Restrict);
        due.HasOne<PaperDraft>().WithMany().HasForeignKey(d => d.PaperDraftId).OnDelete(DeleteBehavior.Restrict);
        due.HasOne<Duty>().WithMany().HasForeignKey(d => d.DutyId).OnDelete(DeleteBehavior.Restrict);

        // One body owes one thing for one period once, however often the list is opened.
        due.HasIndex(d => new
            {
                d.BodyId,
                d.TaskKey,
                d.PeriodKey,
            })
            .IsUnique();
        due.HasIndex(d => d.DutyId);
        ForBoards(due);
    }

    // The board of boards reads a year of a range of paths, and what has stood since earlier years; these indexes alone answer it.
    private static void ForBoards(EntityTypeBuilder<DueDisclosure> due)
    {
        due.HasIndex(d => new { d.UnitPath, d.Year }).HasFilter("\"PeriodKey\" = ''");
        due.HasIndex(d => new
        {
            d.Year,
            d.UnitPath,
            d.TaskKey,
            d.DueOn,
            d.EndsOn,
            d.PublicOn,
            d.WholeOn,
            d.LapsedOn,
            d.NothingOn,
            d.JoinedTo,
        });
    }
}

internal sealed class PublicationMapping : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.Ignore(p => p.Newest).Ignore(p => p.Words).Ignore(p => p.IsPublic).Ignore(p => p.PublicOn);
        publication.Property(p => p.ItemKey).HasMaxLength(40);
        publication.Property(p => p.TaskKey).HasMaxLength(80);
        publication.Property(p => p.PeriodKey).HasMaxLength(80);
        publication.Property(p => p.Title).HasMaxLength(Publication.LongestTitle);
        publication.Property(p => p.PaperLabel).HasMaxLength(300);
        publication.Property(p => p.InCharge).HasMaxLength(200);
        publication.Property(p => p.WithdrawnBecause).HasMaxLength(Publication.LongestReason);
        publication.Property<PublicWording>(nameof(Publication.Draft)).AsJson().IsRequired(false);
        publication.Property<SpokenWords>(nameof(Publication.Spoken)).AsJson().IsRequired(false);
        publication.HasOne<Body>().WithMany().HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Restrict);
        publication.HasOne<Paper>().WithMany().HasForeignKey(p => p.PaperId).OnDelete(DeleteBehavior.Restrict);
        publication.HasOne<DueDisclosure>().WithMany().HasForeignKey(p => p.DueId).OnDelete(DeleteBehavior.Restrict);
        Versions(publication);
        Showings(publication);
        publication.HasIndex(p => new { p.BodyId, p.State });
        publication.HasIndex(p => new { p.State, p.PublishedAt });
        publication.HasIndex(p => new { p.UnitPath, p.PublishedAt });
    }

    private static void Versions(EntityTypeBuilder<Publication> publication)
    {
        publication.OwnsMany(
            p => p.Versions,
            version =>
            {
                version.ToTable("PublicationVersions");
                version.WithOwner().HasForeignKey("PublicationId");
                version.HasKey("PublicationId", nameof(PublicationVersion.Number));
                version.Property(v => v.Number).ValueGeneratedNever();
                version.Property(v => v.Title).HasMaxLength(Publication.LongestTitle);
                version.Property(v => v.Files).AsJson();
                version.Property(v => v.Because).HasMaxLength(Publication.LongestReason);
                version.Property(v => v.By).HasMaxLength(200);
                version.Property(v => v.Seal).HasMaxLength(64);
            }
        );
        publication.Navigation(p => p.Versions).HasField("versions");
    }

    private static void Showings(EntityTypeBuilder<Publication> publication)
    {
        publication.OwnsMany(
            p => p.Showings,
            showing =>
            {
                showing.ToTable("Showings");
                showing.WithOwner().HasForeignKey("PublicationId");
                showing.HasKey(s => s.Key);
                showing.Property(s => s.Key).ValueGeneratedNever();
                showing.Ignore(s => s.HasBegun).Ignore(s => s.StaysUntil).Ignore(s => s.MayEndOn).Ignore(s => s.DaysInARow);
                showing.Property(s => s.Form).HasMaxLength(40);
                showing.Property(s => s.Place).HasMaxLength(300);
                showing.Property(s => s.EndedBecause).HasMaxLength(Publication.LongestReason);
                showing.Property(s => s.By).HasMaxLength(200);
                showing.Property(s => s.EndedBy).HasMaxLength(200);
                showing.Property(s => s.Proofs).AsJson();
                showing.Property(s => s.Marks).AsJson();
                showing.HasIndex(s => new { s.UnitId, s.From });
            }
        );
        publication.Navigation(p => p.Showings).HasField("showings");
    }
}

internal sealed class LocalTermMapping : IEntityTypeConfiguration<LocalTerm>
{
    public void Configure(EntityTypeBuilder<LocalTerm> term)
    {
        term.Ignore(t => t.Day).Ignore(t => t.Forms).Ignore(t => t.Matter).Ignore(t => t.IsMatter);
        term.Property(t => t.TaskKey).HasMaxLength(80);
        term.Property(t => t.FurtherForms).HasMaxLength(300);
        term.Property(t => t.MatterName).HasMaxLength(LocalTerm.LongestName);
        term.Property(t => t.Ground).HasMaxLength(LocalTerm.LongestGround);
        term.HasOne<Body>().WithMany().HasForeignKey(t => t.OwnerId).OnDelete(DeleteBehavior.Restrict);
        term.HasIndex(t => new { t.TaskKey, t.UnitPath });
    }
}

internal sealed class VillageHandoverMapping : IEntityTypeConfiguration<VillageHandover>
{
    public void Configure(EntityTypeBuilder<VillageHandover> handover)
    {
        handover.Ignore(h => h.IsConfirmed);
        handover.Property(h => h.HeadName).HasMaxLength(VillageHandover.LongestName);
        handover.Property(h => h.HandedBy).HasMaxLength(200);
        handover.Property(h => h.ConfirmedName).HasMaxLength(VillageHandover.LongestName);
        handover.Property(h => h.Mailbox).HasMaxLength(254);
        handover.Property(h => h.SheetSecretHash).HasMaxLength(64);
        handover.Property(h => h.MailSecretHash).HasMaxLength(64);
        handover.HasOne<Publication>().WithMany().HasForeignKey(h => h.PublicationId).OnDelete(DeleteBehavior.Restrict);
        handover.HasOne<Body>().WithMany().HasForeignKey(h => h.BodyId).OnDelete(DeleteBehavior.Restrict);
        handover.HasOne<Body>().WithMany().HasForeignKey(h => h.VillageId).OnDelete(DeleteBehavior.Restrict);
        handover.HasOne<Person>().WithMany().HasForeignKey(h => h.HandedById).OnDelete(DeleteBehavior.Restrict);

        // However often the form is sent, a village has it once.
        handover.HasIndex(h => new { h.PublicationId, h.ShowingKey }).IsUnique();
        handover.HasIndex(h => new { h.VillageId, h.ConfirmedOn });
        handover.HasIndex(h => h.SheetSecretHash).IsUnique();
        handover.HasIndex(h => h.MailSecretHash).IsUnique();
        handover.HasIndex(h => new { h.ConfirmedOn, h.RemindedOn });
    }
}

internal sealed class PublicElsewhereMapping : IEntityTypeConfiguration<PublicElsewhere>
{
    public void Configure(EntityTypeBuilder<PublicElsewhere> said)
    {
        said.Property(s => s.Place).HasMaxLength(PublicElsewhere.LongestPlace);
        said.HasOne<Body>().WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
        said.HasIndex(s => s.BodyId);
    }
}
