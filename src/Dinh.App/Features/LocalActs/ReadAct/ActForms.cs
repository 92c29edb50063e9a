using Dinh.App.Features.Duties;
using Dinh.Law.LocalActs;

namespace Dinh.App.Features.LocalActs.ReadAct;

/// <summary>A paper's number, day and signer as the forms of an act bring them.</summary>
public sealed class ActPaperForm
{
    private const int Longest = 200;

    public string? Number { get; set; }

    public DateOnly? On { get; set; }

    public string? Signer { get; set; }

    /// <summary>Null where the day is missing.</summary>
    internal PaperGiven? Given => On is { } day ? new(Cut(Number), day, Cut(Signer)) : null;

    private static string Cut(string? text) => Typed.Clean(text) is var clean && clean.Length > Longest ? clean[..Longest] : clean;
}

/// <summary>The figures of a village's vote as the form brings them.</summary>
public sealed class VoteForms
{
    public VoteForm Vote { get; set; }

    public int? Households { get; set; }

    public int? Represented { get; set; }

    public int? Agreeing { get; set; }

    /// <summary>Households at the meeting that failed, before ballots.</summary>
    public int? Failed { get; set; }

    /// <summary>Null where a figure is missing.</summary>
    internal VillageTally? Tally =>
        Households is { } all && Represented is { } came && Agreeing is { } agree ? new(Vote, all, came, agree, Vote == VoteForm.Ballot ? Failed : null) : null;
}
