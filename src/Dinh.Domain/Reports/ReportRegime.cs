using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Reporting;

namespace Dinh.Domain.Reports;

/// <summary>Chế độ báo cáo: who reports what to whom, through whom, how often, of which days, by when, and on which ground (Decree 09/2019, Art. 6 and 7).</summary>
public sealed partial class ReportRegime(Id<ReportRegime> id) : Entity<ReportRegime>(id)
{
    public const int LongestName = 300;
    public const int LongestGround = 1000;

    private readonly List<OwingBody> bodies = [];

    public string Name { get; private set; } = "";

    /// <summary>The body that laid it down here.</summary>
    public Id<Body> OwnerId { get; private set; }

    /// <summary>The body that gets the report.</summary>
    public Id<Body> ToId { get; private set; }

    /// <summary>The focal body through which it goes; null where it goes straight.</summary>
    public Id<Body>? ViaId { get; private set; }

    public string FormCode { get; private set; } = "";

    public PeriodKind Period { get; private init; }

    /// <summary>The days that are reported, where the regime has its own; null where the period's kind fixes them.</summary>
    public DateOnly? WindowFrom { get; private init; }

    public DateOnly? WindowTo { get; private init; }

    public DueRule Due { get; private set; } = null!;

    public Owing Owing { get; private init; }

    /// <summary>The paper or article that asks for it, as a reader sees it.</summary>
    public string Ground { get; private init; } = "";

    /// <summary>How well the ground was checked: "text", "secondary", "memory"; null where a paper here is the ground.</summary>
    public string? Confidence { get; private init; }

    /// <summary>The words of the paper that ask for it.</summary>
    public string? Quote { get; private init; }

    /// <summary>The plan that asks for it, as duties name it: "plan:…".</summary>
    public string? SourceRef { get; private init; }

    public string? SourceLink { get; private init; }

    /// <summary>The first day from which rounds are opened.</summary>
    public DateOnly From { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndedBecause { get; private set; }

    /// <summary>The bodies that owe it, where it names them.</summary>
    public IReadOnlyList<OwingBody> Bodies => bodies;

    public static ReportRegime Lay(Id<ReportRegime> key, NewRegime given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var regime = new ReportRegime(key)
        {
            Name = given.Name.Trim(),
            OwnerId = given.OwnerId,
            ToId = given.ToId,
            ViaId = given.ViaId,
            FormCode = given.FormCode,
            Period = given.Period,
            WindowFrom = given.WindowFrom,
            WindowTo = given.WindowTo,
            Due = given.Due,
            Owing = given.Bodies.Count == 0 ? Owing.UnitsBelow : Owing.Listed,
            Ground = given.Ground.Trim(),
            Confidence = given.Confidence,
            Quote = given.Source?.Quote,
            SourceRef = given.Source?.Ref,
            SourceLink = given.Source?.Link,
            From = given.From,
        };
        regime.bodies.AddRange(given.Bodies.Distinct().Select(b => new OwingBody(b)));
        regime.Happened(new RegimeLaid(key, given.OwnerId, regime.Name, given.From));
        return regime;
    }

    /// <summary>Changes when and through whom, for the rounds that are yet to open.</summary>
    public void Change(string name, DueRule due, Id<Body>? via)
    {
        (Name, Due, ViaId) = (name.Trim(), due, via);
        Happened(new RegimeChanged(Id, Name));
    }

    public Outcome End(DateOnly lastDay, string because)
    {
        if (EndedOn is not null)
            return new Refusal("regime.already-ended");
        if (string.IsNullOrWhiteSpace(because))
            return new Refusal("report.reason-needed");

        (EndedOn, EndedBecause) = (lastDay, because.Trim());
        Happened(new RegimeEnded(Id, lastDay, EndedBecause));
        return Outcome.Done;
    }
}
