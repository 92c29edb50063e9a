using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Text;

namespace Dinh.Domain.Papers;

/// <summary>Văn bản: a paper that a body has issued. It is never edited: a later paper corrects, amends, replaces or withdraws it.</summary>
public sealed partial class Paper(Id<Paper> id, string kind, string number, string title, Id<Body> issuerId) : Entity<Paper>(id)
{
    private DateOnly issuedOn;
    private string signer = "";
    private string signerTitle = "";

    /// <summary>The type as printed: "KẾ HOẠCH".</summary>
    public string Kind { get; } = kind;

    /// <summary>Number and symbol without spaces, "31/KH-UBND"; empty while it has none.</summary>
    public string Number { get; private set; } = number;

    /// <summary>Trích yếu: what it is about.</summary>
    public string Title { get; } = title;

    public Id<Body> IssuerId { get; } = issuerId;

    /// <summary>The issuer as the paper itself names it: units and bodies change, the paper does not.</summary>
    public required string IssuerName
    {
        get;
        init
        {
            field = value;
            Folded = SearchText.Fold($"{Number} {Title} {value}");
        }
    }

    /// <summary>What a reader may type without marks to find it.</summary>
    public string Folded { get; private set; } = "";

    public required DateOnly IssuedOn
    {
        get => issuedOn;
        init => issuedOn = value;
    }

    public string Signer
    {
        get => signer;
        init => signer = value;
    }

    public string SignerTitle
    {
        get => signerTitle;
        init => signerTitle = value;
    }

    /// <summary>The words of its body, where it was written here; empty where a file holds them.</summary>
    public string Content { get; init; } = "";

    /// <summary>SHA-256 of the file as it was uploaded; null where there is none.</summary>
    public string? FileHash { get; init; }

    public string FileName { get; init; } = "";

    public DateOnly? PublishedOn { get; private set; }

    public string? PublishedBy { get; private set; }

    /// <summary>Why it was taken from the public again; null while it was not.</summary>
    public string? WithdrawnBecause { get; private set; }

    public bool IsPublic => PublishedOn is not null && WithdrawnBecause is null;

    /// <summary>What a symbol is to a number: "KH-UBND" in "31/KH-UBND".</summary>
    public string Symbol => Number.Split('/', 2) is [_, var symbol] ? symbol : "";

    /// <summary>"Kế hoạch 31/KH-UBND"; by its day where it bears no number.</summary>
    public string Name => Number.Length == 0 ? $"{Sentence(Kind)} ngày {IssuedOn:dd/MM/yyyy}" : $"{Sentence(Kind)} {Number}";

    /// <summary>Gives a paper that has no number yet the one under which it is signed here.</summary>
    public Outcome Bear(OutgoingPaper entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (Number.Length > 0)
            return new Refusal("paper.has-number");

        (Number, issuedOn, signer, signerTitle) = (entry.Mark, entry.SignedOn, entry.Signer, entry.SignerTitle);
        Folded = SearchText.Fold($"{Number} {Title} {IssuerName}");
        return Outcome.Done;
    }

    /// <summary>Says what this paper does to one that was issued before it, by the same body or one that it came from.</summary>
    public (PaperLink? Link, Refusal? Refusal) Relate(Paper earlier, PaperRelation relation)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (Number.Length == 0)
            return (null, new("paper.relates-without-number"));
        if (earlier.IssuedOn > IssuedOn)
            return (null, new("paper.earlier-is-later"));

        Happened(new PaperRelated(Id, earlier.Id, relation));
        return (new(Id<PaperLink>.New(), Id, earlier.Id, relation, IssuedOn), null);
    }

    public Outcome Publish(DateOnly today, string by)
    {
        if (IsPublic)
            return new Refusal("paper.already-public");
        if (Number.Length == 0)
            return new Refusal("paper.has-no-number");

        (PublishedOn, PublishedBy, WithdrawnBecause) = (today, by, null);
        Happened(new PaperPublished(Id, today, by));
        return Outcome.Done;
    }

    public Outcome WithdrawFromPublic(DateOnly today, string by, string reason)
    {
        if (!IsPublic)
            return new Refusal("paper.not-public");
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("paper.reason-needed");

        WithdrawnBecause = reason.Trim();
        Happened(new PaperWithdrawnFromPublic(Id, today, by, WithdrawnBecause));
        return Outcome.Done;
    }

    private static string Sentence(string words) => words.Length == 0 ? "Văn bản" : char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant();
}

public sealed record PaperPublished(Id<Paper> Paper, DateOnly On, string By);

public sealed record PaperWithdrawnFromPublic(Id<Paper> Paper, DateOnly On, string By, string Because);
