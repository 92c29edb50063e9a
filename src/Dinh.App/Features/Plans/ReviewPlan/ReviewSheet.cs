using Dinh.App.Features.Plans.CascadePlan;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Law.Time;

namespace Dinh.App.Features.Plans.ReviewPlan;

/// <summary>All that the review page shows.</summary>
public sealed record ReviewSheet(PlanDraft Draft, NameBook Names, IReadOnlyList<DraftQuestion> Questions)
{
    /// <summary>From so many finished parts on, they are folded away below those that ask something.</summary>
    public const int FoldedFrom = 24;

    /// <summary>More open cards at once would bury what comes after them.</summary>
    public const int OpenAtOnce = 3;

    public Id<PlanDraft> Id => Draft.Id;

    public bool IsOpen => Draft.State == DraftState.Open;

    /// <summary>It is written here: its words are changed where they were written.</summary>
    public bool IsWritten => Draft.Composition is not null;

    /// <summary>Bodies that a clerk may choose from when the text does not say.</summary>
    public IReadOnlyList<BodyOption> Bodies { get; init; } = [];

    public BodyOption? Issuer { get; init; }

    /// <summary>What is proposed of the levels above and below.</summary>
    public CascadeProposal Cascade { get; init; } = CascadeProposal.None;

    /// <summary>Whether the days of its reports fit together and with those that it owes upwards; null while its own day is not known.</summary>
    public ReportDates? Dates { get; init; }

    public IReadOnlyList<MarkedLine> Lines => MarkedLines.Of(Draft);

    public int Tasks => Draft.Standing.Count(p => p.Kind != PartKind.Report);

    public int Reports => Draft.Standing.Count(p => p.Kind == PartKind.Report);

    public int Pages => Draft.Lines.Count == 0 ? 0 : Draft.Lines.Max(l => l.Page);

    public int FindingsLeft => Draft.Findings.Count(f => f.SetAsideBecause is null);

    /// <summary>How many duties confirming makes, as things stand.</summary>
    public int Duties => Draft.Standing.Sum(p => Names.AccountableFor(p, Draft.Head[FieldName.Issuer]).Count);

    public int Addressees => Draft.Standing.SelectMany(p => Names.AccountableFor(p, Draft.Head[FieldName.Issuer])).Distinct().Count();

    /// <summary>Whether some parts fall to bodies that the clerk does not reach, so that no duty is made of them.</summary>
    public bool LeavesSomeOut => Questions.Count == 0 && Draft.Standing.Any(p => Names.AccountableFor(p, Draft.Head[FieldName.Issuer]).Count == 0);

    /// <summary>The questions about names stand together, since one answer holds for every place.</summary>
    public IReadOnlyList<DraftQuestion> NameQuestions =>
        [.. Questions.Where(q => q.Kind is QuestionKind.WhoIsIt or QuestionKind.HowManyDuties or QuestionKind.WhoIssued)];

    public IReadOnlyList<DraftQuestion> PartQuestions =>
        [.. Questions.Where(q => q.Kind is not (QuestionKind.WhoIsIt or QuestionKind.HowManyDuties or QuestionKind.WhoIssued))];

    /// <summary>The first parts that ask something.</summary>
    public IReadOnlySet<string> Foremost { get; } = new HashSet<string>(Questions.Select(q => q.Part).Distinct().Take(OpenAtOnce));

    public PartSheet SheetOf(DraftPart part) => new(this, part);

    public PartSheet? SheetOf(string key) => Draft.Parts.FirstOrDefault(p => p.Key == key) is { } part ? SheetOf(part) : null;
}

/// <summary>One part of the draft, as its card shows it.</summary>
public sealed record PartSheet(ReviewSheet Sheet, DraftPart Part)
{
    private static readonly FieldName[] First = [FieldName.Title, FieldName.TaskKind, FieldName.Lead, FieldName.Time];

    /// <summary>The fields that tell what it is: on a narrow screen the rest is folded away below them.</summary>
    public IReadOnlyList<FieldName> Foremost => IsHead ? Part.Asked : [.. First.Where(Part.Asked.Contains)];

    public IReadOnlyList<FieldName> Rest => [.. Part.Asked.Except(Foremost)];

    public string Key => Part.Key;

    public bool IsHead => Part.Kind == PartKind.Head;

    public TimeReading? Window => IsHead ? null : Sheet.Draft.WindowOf(Part);

    public IReadOnlyList<NameReading> Names => [.. Part.Names.Select(Sheet.Names.Of).DistinctBy(n => n.Name)];

    public IReadOnlyList<DraftQuestion> Questions => [.. Sheet.Questions.Where(q => q.Part == Key)];

    public bool Asks(QuestionKind kind) => Questions.Any(q => q.Kind == kind);

    /// <summary>Whether the clerk has something to do in it.</summary>
    public bool NeedsHim => Questions.Count > 0 || (!Part.IsRemoved && Part[FieldName.Title].Length == 0);

    /// <summary>A card stands open while there is something to answer in it and it is among the foremost, or when there are few.</summary>
    public bool IsOpen => !IsHead && (Sheet.Foremost.Contains(Key) || Sheet.Tasks + Sheet.Reports <= 4 || Part[FieldName.Title].Length == 0);

    public FieldSheet FieldOf(FieldName name) => new(this, name, Part.Field(name));
}

/// <summary>One field of a card.</summary>
public sealed record FieldSheet(PartSheet Part, FieldName Name, DraftField Field)
{
    private static readonly FieldName[] Long = [FieldName.Title, FieldName.Detail, FieldName.Bases, FieldName.Recipients, FieldName.Venue];

    public string Anchor => MarkedLines.AnchorOf(Part.Key, Name);

    public bool IsLong => Long.Contains(Name);

    public bool IsChoice => Name == FieldName.TaskKind;

    public int? Line => Field.Places.Count > 0 ? Field.Places[0].Line : null;

    public int Rows => Math.Clamp((Field.Value.Length / 52) + 1 + Field.Value.Count(c => c == '\n'), 1, 8);
}
