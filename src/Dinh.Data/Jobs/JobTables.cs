using System.Text.Json;
using Dinh.Data.Jobs;
using Dinh.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dinh.Data;

public sealed partial class DinhDb
{
    public DbSet<Job> Jobs => Set<Job>();

    /// <summary>Orders something to be done in the background; it is accepted with whatever is saved next, or not at all.</summary>
    /// <param name="order">What is to be done: a record whose type a job is written for.</param>
    /// <param name="label">By what the person who waits knows it again.</param>
    public Job Queue(object order, string label)
    {
        ArgumentNullException.ThrowIfNull(order);
        var type = order.GetType();
        var job = new Job(Guid.CreateVersion7(), type.Name, JsonSerializer.Serialize(order, type, IdJson.Options), clock.GetUtcNow().UtcDateTime)
        {
            Label = label,
            Subject = type.GetProperties().Select(p => p.GetValue(order)).OfType<IKey>().FirstOrDefault()?.Value,
            Account = actor.Account,
            OrderedBy = actor.Name,
        };
        Jobs.Add(job);
        return job;
    }

    /// <summary>Gives what comes round its row, unless another node was first.</summary>
    public Task<int> EnrolAsync(string kind, DateTime first, CancellationToken stop)
    {
        var (id, now) = (Job.KeyOfRecurring(kind), clock.GetUtcNow().UtcDateTime);

        // Straight to the table: two nodes that start at the same moment must not make one of them fail.
        return Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Jobs" ("Id", "Kind", "Order", "QueuedAt", "Label", "OrderedBy", "Recurs", "DueAt", "TurnAt", "Attempts", "HasFailed", "Done", "Of")
            VALUES ({id}, {kind}, {"{}"}, {now}, {""}, {actor.Name}, {true}, {first}, {first}, {0}, {false}, {0}, {0}) ON CONFLICT DO NOTHING
            """,
            stop
        );
    }
}

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.Property(j => j.Id).ValueGeneratedNever();
        job.Property(j => j.Kind).HasMaxLength(100);
        job.Property(j => j.Order);
        job.Property(j => j.QueuedAt);
        job.Property(j => j.Label).HasMaxLength(300);
        job.Property(j => j.OrderedBy).HasMaxLength(200);
        job.Property(j => j.Fault).HasMaxLength(100);
        job.Property(j => j.FaultDetail).HasMaxLength(500);
        job.HasIndex(j => new { j.EndedAt, j.DueAt });
        job.HasIndex(j => j.Subject);
    }
}
