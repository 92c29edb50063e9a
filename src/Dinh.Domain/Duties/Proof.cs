using Dinh.Law;
using Dinh.Law.Evidencing;

namespace Dinh.Domain.Duties;

/// <summary>What sort of thing shows that a duty was done.</summary>
public enum ProofKind
{
    File,
    Link,
    Paper,

    /// <summary>A record that stands on this site, such as a report that was sent through it.</summary>
    Record,
}

/// <summary>What is put forward as evidence: exactly one of a stored file, a link, a paper by number and date, or a record on this site.</summary>
public sealed record Proof
{
    private Proof() { }

    public ProofKind Kind { get; private init; }

    /// <summary>The link, the file's key or the paper's number: what makes two proofs the same.</summary>
    public string Key { get; private init; } = "";

    /// <summary>What a reader sees: the file's name, the address, the number.</summary>
    public string Label { get; private init; } = "";

    public DateOnly? PaperDate { get; private init; }

    public string? Note { get; init; }

    /// <summary>What its giver says that it is: minutes, report, post, …; null to have it guessed from its name.</summary>
    public string? Sort { get; init; }

    /// <summary>What it is; null where neither its giver nor its name says so.</summary>
    public EvidenceSort? SortOf => Sort is null ? EvidenceSorts.Guess(Form, Label) : EvidenceSorts.Find(Sort);

    public EvidenceForm Form =>
        Kind switch
        {
            ProofKind.File => EvidenceForm.File,
            ProofKind.Link => EvidenceForm.Link,
            ProofKind.Record => EvidenceForm.Record,
            _ => EvidenceForm.Paper,
        };

    /// <param name="key">The stored file's content key, so that the same file twice is the same proof.</param>
    /// <param name="name">The file's name.</param>
    public static Proof OfFile(string key, string name) =>
        new()
        {
            Kind = ProofKind.File,
            Key = key,
            Label = name,
        };

    public static Proof OfLink(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new()
        {
            Kind = ProofKind.Link,
            Key = link.ToString(),
            Label = link.ToString(),
        };
    }

    public static Proof OfPaper(string number, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(number);
        return new()
        {
            Kind = ProofKind.Paper,
            Key = number.Trim().ToUpperInvariant(),
            Label = number.Trim(),
            PaperDate = date,
        };
    }

    /// <param name="path">Where the record is read on this site.</param>
    /// <param name="label">Its name for a reader.</param>
    public static Proof OfRecord(string path, string label) =>
        new()
        {
            Kind = ProofKind.Record,
            Key = path,
            Label = label,
        };

    /// <summary>Why this cannot be evidence on that day; null when it can.</summary>
    public Refusal? RefusedOn(DateOnly today) =>
        this switch
        {
            { Kind: ProofKind.Link } when !IsWeb(Key) => new("evidence.link-not-web"),
            { Kind: ProofKind.Record } when !Key.StartsWith('/') || Key.StartsWith("//", StringComparison.Ordinal) => new("evidence.link-not-web"),
            { Kind: ProofKind.Paper, Key: "" } => new("evidence.paper-without-number"),
            { PaperDate: { } date } when date > today => new("evidence.paper-in-future"),
            _ => null,
        };

    private static bool IsWeb(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0;
}
