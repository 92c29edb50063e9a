using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.PaperForm;
using Dinh.Law.Text;

namespace Dinh.Domain.Papers;

/// <summary>Văn bản đi: one line of the register of outgoing papers, made when the number is given. It stays, also when the paper was never issued.</summary>
public sealed class OutgoingPaper(Id<OutgoingPaper> id, Id<Body> ownerId, string kind, int year, int number) : Entity<OutgoingPaper>(id), IActsInPublic
{
    public const string Record = "outgoing-paper";

    public Id<Body> OwnerId { get; } = ownerId;

    /// <summary>As printed: "KẾ HOẠCH".</summary>
    public string Kind { get; } = kind;

    public int Year { get; } = year;

    public int Number { get; } = number;

    /// <summary>Number and symbol: "31/KH-UBND".</summary>
    public string Mark { get; private init; } = "";

    public string Title { get; private init; } = "";

    public DateOnly SignedOn { get; private init; }

    public string Signer { get; private init; } = "";

    public string SignerTitle { get; private init; } = "";

    /// <summary>Nơi nhận, as the paper names them.</summary>
    public string Recipients { get; private init; } = "";

    /// <summary>The unit or person that keeps the original.</summary>
    public string Keeper { get; private init; } = "";

    public int Copies { get; private init; }

    public Id<PaperDraft> DraftId { get; private init; }

    /// <summary>The paper that was issued under this number; null while it was not.</summary>
    public Id<Paper>? PaperId { get; private set; }

    /// <summary>Ngày chuyển.</summary>
    public DateOnly? PassedOn { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    /// <summary>Why the number stands for no paper.</summary>
    public string? CancelledBecause { get; private set; }

    /// <summary>What a reader may type without marks to find it.</summary>
    public string Folded { get; private init; } = "";

    internal static OutgoingPaper Of(PaperDraft draft, NumberBook book, int number, PaperSigning signing)
    {
        var mark = PaperSymbol.Numbered(number, book.Symbol);
        var recipients = string.Join("; ", draft.Recipients.OrderBy(r => r.Position).Select(r => r.Name));
        return new(Id<OutgoingPaper>.New(), draft.OwnerId, draft.Kind, book.Year, number)
        {
            Mark = mark,
            Title = draft.Title,
            SignedOn = signing.On,
            Signer = signing.Name,
            SignerTitle = signing.Office,
            Recipients = recipients,
            Keeper = draft.Keeper,
            Copies = draft.Copies,
            DraftId = draft.Id,
            Folded = SearchText.Fold($"{mark} {draft.Kind} {draft.Title} {recipients} {signing.Name}"),
        };
    }

    /// <summary>A number that was given and then cancelled is seen to have been.</summary>
    public PublicAct? InPublic(object happening) =>
        happening is NumberCancelled
            ? new(PublicDeed.Cancel, Record, Id.Value, OwnerId.Value)
            {
                Title = Title,
                Facts = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["kind"] = Kind, ["number"] = Mark },
                IsOpen = false,
            }
            : null;

    internal void Pass(Id<Paper> paper, DateOnly on) => (PaperId, PassedOn) = (paper, on);

    /// <summary>The number is not given again: its line says that it was cancelled, and why.</summary>
    internal Outcome Cancel(string because, DateOnly on)
    {
        if (PaperId is not null)
            return new Refusal("paper-draft.already-issued");

        (CancelledOn, CancelledBecause) = (on, because.Trim());
        Happened(new NumberCancelled(Id, Mark, CancelledBecause, on));
        return Outcome.Done;
    }
}

/// <summary>Who signs, in which office, on which day.</summary>
public sealed record PaperSigning(Id<Person> By, string Name, string Office, DateOnly On);

public sealed record NumberCancelled(Id<OutgoingPaper> Entry, string Mark, string Because, DateOnly On);
