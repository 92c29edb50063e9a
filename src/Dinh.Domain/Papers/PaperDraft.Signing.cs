using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.Domain.Papers;

/// <content>How a draft is put before others, signed and issued.</content>
public sealed partial class PaperDraft
{
    /// <summary>Puts the words before other bodies until a day; they stay as they are until then.</summary>
    public Outcome AskOpinions(IReadOnlyCollection<Id<Body>> bodies, DateOnly until, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        if (Stage != PaperStage.Drafting)
            return new Refusal("paper-draft.not-with-drafter");
        if (bodies.Count == 0)
            return new Refusal("paper-draft.nobody-asked");
        if (bodies.Contains(OwnerId))
            return new Refusal("paper-draft.asks-itself");
        if (until < today)
            return new Refusal("paper-draft.day-is-past");

        var round = opinions.Select(o => o.Round).DefaultIfEmpty(0).Max() + 1;
        opinions.AddRange(bodies.Distinct().Select(b => new Opinion(Id<Opinion>.New(), b, round, today, until)));
        (Stage, OpinionsUntil, ReturnedBecause) = (PaperStage.Consulting, until, null);
        return Changed(new OpinionsAsked(Id, round, until, today));
    }

    /// <summary>A body that was asked says what it thinks; it may say it anew until the round ends.</summary>
    public Outcome GiveOpinion(Id<Opinion> opinion, bool agrees, string words, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Stage != PaperStage.Consulting || opinions.Find(o => o.Id == opinion) is not { } asked || asked.Round != opinions.Max(o => o.Round))
            return new Refusal("paper-draft.not-out-for-opinion");
        if (today > asked.Until)
            return new Refusal("paper-draft.day-is-past");
        if (!agrees && string.IsNullOrWhiteSpace(words))
            return new Refusal("paper-draft.opinion-without-words");

        asked.Give(agrees, words.Trim(), by, today);
        return Changed(new OpinionGiven(Id, asked.BodyId, agrees, today));
    }

    /// <summary>The drafter answers an opinion: taken up, or not and why.</summary>
    public Outcome AnswerOpinion(Id<Opinion> opinion, bool taken, string because, DateOnly today)
    {
        if (Stage is not (PaperStage.Drafting or PaperStage.Consulting) || opinions.Find(o => o.Id == opinion) is not { } given)
            return new Refusal("paper-draft.not-with-drafter");
        if (given.GivenOn is null)
            return new Refusal("paper-draft.opinion-not-given");
        if (!taken && string.IsNullOrWhiteSpace(because))
            return new Refusal("paper-draft.opinion-refused-without-reason");

        given.Answer(taken, because, today);
        return Changed(new OpinionAnswered(Id, given.BodyId, taken, today));
    }

    /// <summary>Takes the words back from those who were asked. Before all have spoken and before the day is over that needs a reason.</summary>
    public Outcome EndOpinions(string because, DateOnly today)
    {
        if (Stage != PaperStage.Consulting)
            return new Refusal("paper-draft.not-out-for-opinion");
        var isOver = today > OpinionsUntil || opinions.TrueForAll(o => o.GivenOn is not null);
        if (!isOver && string.IsNullOrWhiteSpace(because))
            return new Refusal("paper.reason-needed");

        Stage = PaperStage.Drafting;
        return Changed(new OpinionsEnded(Id, because?.Trim() ?? "", today));
    }

    /// <summary>Trình ký.</summary>
    public Outcome Submit(string by, DateOnly today)
    {
        if (Stage != PaperStage.Drafting)
            return new Refusal("paper-draft.not-with-drafter");
        if (Content.Length == 0 && FileHash is null && PaperId is null && !IsPlan)
            return new Refusal("paper-draft.without-text");
        if (recipients.Count == 0)
            return new Refusal("paper-draft.without-recipients");
        if (SignerId is null)
            return new Refusal("paper-draft.without-signer");
        if (opinions.Exists(o => o is { GivenOn: not null, IsAnswered: false }))
            return new Refusal("paper-draft.opinions-unanswered");

        (Stage, SubmittedBy, SubmittedOn, ReturnedBecause) = (PaperStage.Submitted, by, today, null);
        return Changed(new PaperSubmitted(Id, by, today));
    }

    /// <summary>Whoever has it before them gives it back to the drafter; a drafter may also take it back.</summary>
    public Outcome Return(string because, DateOnly today)
    {
        if (Stage != PaperStage.Submitted)
            return new Refusal("paper-draft.not-submitted");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("paper.reason-needed");

        (Stage, ReturnedBecause) = (PaperStage.Drafting, because.Trim());
        return Changed(new PaperSentBack(Id, ReturnedBecause, today));
    }

    /// <summary>Why this person cannot sign it now; null when nothing stands against it.</summary>
    public Refusal? UnsignableBy(Id<Person> signer) =>
        Stage != PaperStage.Submitted ? new("paper-draft.not-submitted")
        : SignerId != signer ? new("paper-draft.other-signer")
        : null;

    /// <summary>Ký: gives it the next number of the book. Ask <see cref="UnsignableBy"/> first: who is refused takes no number.</summary>
    public OutgoingPaper Sign(NumberBook book, PaperSigning signing)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(signing);
        var entry = OutgoingPaper.Of(this, book, book.Give(), signing);
        (Stage, EntryId) = (PaperStage.Numbered, entry.Id);
        Changed(new PaperSigned(Id, entry.Mark, signing.Name, signing.On));
        return entry;
    }

    /// <summary>Hủy số: the paper is not issued under its number; the number stays used, and the draft goes back to be mended.</summary>
    public Outcome CancelNumber(OutgoingPaper entry, string because, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (Stage != PaperStage.Numbered || entry.Id != EntryId)
            return new Refusal("paper-draft.not-signed");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("paper.reason-needed");
        if (entry.Cancel(because, today).Refusal is { } refusal)
            return refusal;

        (Stage, EntryId, ReturnedBecause) = (PaperStage.Drafting, null, because.Trim());
        return Changed(new PaperSentBack(Id, ReturnedBecause, today));
    }

    /// <summary>Ban hành: it leaves the house as a paper.</summary>
    public Outcome Issue(OutgoingPaper entry, Id<Paper> paper, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (Stage != PaperStage.Numbered || entry.Id != EntryId)
            return new Refusal("paper-draft.not-signed");

        (Stage, IssuedAs) = (PaperStage.Issued, paper);
        entry.Pass(paper, today);
        return Changed(new PaperIssued(Id, paper, entry.Mark, today));
    }
}
