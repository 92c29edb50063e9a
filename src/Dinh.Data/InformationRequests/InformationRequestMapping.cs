using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data.InformationRequests;

internal sealed class InformationRequestMapping : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> request)
    {
        request.Ignore(r => r.Number).Ignore(r => r.IsOpen).Ignore(r => r.IsPartly).Ignore(r => r.DueReason).Ignore(r => r.EndedInTime);
        request.Property(r => r.Content).HasMaxLength(2 * InformationRequest.LongestContent);
        request.Property(r => r.Purpose).HasMaxLength(InformationRequest.LongestReason);
        request.Property(r => r.Topic).HasMaxLength(40);
        request.Property(r => r.CodeHash).HasMaxLength(64);
        request.Property(r => r.DueBasis).HasMaxLength(200);
        request.Property(r => r.Ground).HasMaxLength(10);
        request.Property(r => r.PaperNumber).HasMaxLength(InformationRequest.LongestNumber);
        request.Property(r => r.Cost).HasPrecision(12, 0);
        request.Property(r => r.Answer).AsJson();
        request.Property(r => r.Steps).AsJson();
        request.HasOne<Body>().WithMany().HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Body>().WithMany().HasForeignKey(r => r.RegisteredBy).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Duty>().WithMany().HasForeignKey(r => r.DutyId).OnDelete(DeleteBehavior.Restrict);

        // One number of a year in one body's book, however many ask at once.
        request
            .HasIndex(r => new
            {
                r.RegisteredBy,
                r.Year,
                r.Serial,
            })
            .IsUnique();
        request.HasIndex(r => r.CodeHash).IsUnique();
        request.HasIndex(r => new
        {
            r.BodyId,
            r.State,
            r.DueOn,
        });
        request.HasIndex(r => r.DutyId);
    }
}
