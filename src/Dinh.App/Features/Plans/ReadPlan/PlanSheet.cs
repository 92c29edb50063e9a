using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Papers;
using Dinh.Domain.Plans;

namespace Dinh.App.Features.Plans.ReadPlan;

/// <summary>A plan as its page shows it, to officers and to the public alike.</summary>
public sealed record PlanSheet
{
    public required Id<Plan> Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether it was signed under a number: without one it is not issued.</summary>
    public bool HasNumber { get; init; }

    public required string Title { get; init; }

    public required string IssuerName { get; init; }

    /// <summary>Who answers for the issuer's unit today, where that is another: "Xã Bình Yên".</summary>
    public IReadOnlyList<string> IssuerToday { get; init; } = [];

    public required DateOnly IssuedOn { get; init; }

    public int? Year { get; init; }

    public string Signer { get; init; } = "";

    public string SignerTitle { get; init; } = "";

    public string FileName { get; init; } = "";

    public DateOnly? PublishedOn { get; init; }

    public bool IsPublic { get; init; }

    public Id<PlanDraft> Draft { get; init; }

    /// <summary>The paper that it was issued as, or that awaits its number.</summary>
    public Id<Paper> Paper { get; init; }

    public IReadOnlyList<EntrySheet> Entries { get; init; } = [];

    public IEnumerable<DutySheet> Duties => Entries.SelectMany(e => e.Duties);

    /// <summary>The parts that bodies were ordered to take.</summary>
    public int Orders => Duties.SelectMany(d => d.Parts).Count(p => !p.IsRequest);

    /// <summary>The parts that bodies beyond the issuer's command were requested to take.</summary>
    public int Requests => Duties.SelectMany(d => d.Parts).Count(p => p.IsRequest);

    /// <summary>The parts of which nothing has been heard.</summary>
    public int Unanswered => Duties.SelectMany(d => d.Parts).Count(p => p.State is PartState.Asked);

    public IReadOnlyList<PartnerRow> Partners => PartnerRow.Of(Entries);
}

/// <summary>One entry of a plan with what became of it.</summary>
public sealed record EntrySheet(PlanEntry Entry, IReadOnlyList<DutySheet> Duties)
{
    public string Anchor => $"muc-{Entry.Id}";

    public Window Window => Entry.Window;
}

/// <summary>One duty that came of an entry.</summary>
public sealed record DutySheet(Id<Duty> Id, string BodyName, DutyFacts Facts, IReadOnlyList<DateOnly> Steps)
{
    /// <summary>Whether the reader may open the duty itself.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>How each body in it was asked, and what it said.</summary>
    public IReadOnlyList<(bool IsRequest, PartState State)> Parts { get; init; } = [];
}

/// <summary>What one body does in the plan: the items it leads, advises on and takes part in.</summary>
public sealed record PartnerRow(string Name, IReadOnlyList<EntrySheet> Leads, IReadOnlyList<EntrySheet> Advises, IReadOnlyList<EntrySheet> Coordinates)
{
    public static IReadOnlyList<PartnerRow> Of(IReadOnlyList<EntrySheet> entries) =>
        [
            .. from mention in entries.SelectMany(Mentions)
            group mention by BodyAnswer.KeyOf(mention.Name) into same
            let row = new PartnerRow(same.First().Name, Of(same, FieldName.Lead), Of(same, FieldName.Advise), Of(same, FieldName.Coordinate))
            orderby row.Leads.Count descending, row.Advises.Count descending, row.Coordinates.Count descending
            select row,
        ];

    private static IReadOnlyList<EntrySheet> Of(IEnumerable<(string Name, FieldName Role, EntrySheet Entry)> mentions, FieldName role) =>
        [.. mentions.Where(m => m.Role == role).Select(m => m.Entry).Distinct()];

    private static IEnumerable<(string Name, FieldName Role, EntrySheet Entry)> Mentions(EntrySheet entry) =>
        new[] { (FieldName.Lead, entry.Entry.Lead), (FieldName.Advise, entry.Entry.Advise), (FieldName.Coordinate, entry.Entry.Coordinate) }.SelectMany(role =>
            new DraftField("", role.Item2, []).Names.Select(name => (name, role.Item1, entry))
        );
}
