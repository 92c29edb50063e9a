using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

/// <summary>Bằng chứng: what shows that a duty, one of its turns or one of its milestones was done; withdrawn with a reason, never deleted.</summary>
public sealed class Evidence(Id<Evidence> id) : Entity<Evidence>(id)
{
    public ProofKind Kind { get; private init; }

    public string Key { get; private init; } = "";

    public string Label { get; private init; } = "";

    public DateOnly? PaperDate { get; private init; }

    public string? Note { get; private init; }

    /// <summary>The due day of the turn that it closes; null when it closes the whole duty or a milestone.</summary>
    public DateOnly? Turn { get; private init; }

    /// <summary>The milestone that it closes; null when it closes the whole duty or a turn.</summary>
    public Id<Milestone>? MilestoneId { get; private init; }

    /// <summary>The body that gives it as its part; null when it closes something.</summary>
    public Id<Body>? PartBody { get; private init; }

    public DutyRole? PartRole { get; private init; }

    public PartKey? Part => (PartRole, PartBody) is ({ } role, { } body) ? new(role, body) : null;

    /// <summary>minutes, report, post, …: what it is among what closes a kind of task; null when nothing was said of it.</summary>
    public string? Sort { get; private init; }

    /// <summary>Why it serves, although such a task is usually closed by something else.</summary>
    public string? UnusualBecause { get; private init; }

    /// <summary>The bodies that had not answered when it closed the duty.</summary>
    public string? SilentThen { get; private init; }

    /// <summary>Why it was closed without them.</summary>
    public string? SilentBecause { get; private init; }

    public Id<Person> SuppliedBy { get; private init; }

    public DateOnly SuppliedOn { get; private init; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>The same for the same thing put forward twice; the store keeps it single among what stands.</summary>
    public string Mark { get; private set; } = "";

    public bool Stands => WithdrawnOn is null;

    internal static Evidence Of(Id<Evidence> key, Proof proof, EvidenceFor target, Closing closing, (Id<Person> By, DateOnly On) supplied) =>
        new(key)
        {
            Kind = proof.Kind,
            Key = proof.Key,
            Label = proof.Label,
            PaperDate = proof.PaperDate,
            Note = proof.Note,
            Turn = target.Turn,
            MilestoneId = target.Milestone,
            PartBody = target.Part?.Body,
            PartRole = target.Part?.Role,
            Sort = proof.SortOf?.Sort,
            UnusualBecause = closing.Unusual,
            SilentThen = closing.SilentThen,
            SilentBecause = closing.SilentThen is null ? null : closing.OverSilence,
            SuppliedBy = supplied.By,
            SuppliedOn = supplied.On,
            Mark = MarkOf(proof, target),
        };

    internal static string MarkOf(Proof proof, EvidenceFor target)
    {
        var whole = string.Create(
            CultureInfo.InvariantCulture,
            $"{proof.Kind}|{proof.Key}|{proof.PaperDate:yyyy-MM-dd}|{target.Turn:yyyy-MM-dd}|{target.Milestone}{(target.Part is { } part ? $"|{part}" : "")}"
        );

        // A link may be longer than an index takes.
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(whole)));
    }

    internal void Withdraw(string because, DateOnly today)
    {
        WithdrawnOn = today;
        WithdrawnBecause = because;
        Mark = Id.ToString();
    }
}
