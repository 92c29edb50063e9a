using Dinh.Domain.Common;
using Dinh.Domain.Reports;
using Dinh.Domain.Reports.Summing;
using Dinh.Domain.Units;
using Dinh.Law.Reporting;

namespace Dinh.App.Features.Reports.SumReports;

/// <summary>How many reports were owed, and what came of them at the moment.</summary>
/// <param name="Owed">One a body and period.</param>
/// <param name="Filed">Those whose figures count.</param>
/// <param name="Nothing">Of those filed, those that say there was nothing to report: neither missing nor zero.</param>
public readonly record struct Reach(int Owed, int Filed, int Nothing)
{
    public static Reach operator +(Reach one, Reach other) => new(one.Owed + other.Owed, one.Filed + other.Filed, one.Nothing + other.Nothing);

    public static Reach Add(Reach left, Reach right) => left + right;
}

/// <summary>One cell of the form with its sum.</summary>
public sealed record SumLine(FormCell Cell, SummedCell Sum);

/// <summary>One unit below with the sum of the cell asked for; without a unit it is what the bodies of the unit itself filed.</summary>
public sealed record SumUnit(SubtreePart? Part, SummedCell Sum, Reach Reach);

/// <summary>A sum as it is shown: what was asked, how complete it is, its lines, and the units below for one cell.</summary>
public sealed record SumSheet(SumAsk Ask, DateTime At, FormContent Form, Subtree Subtree)
{
    public Reach Reach { get; init; }

    public IReadOnlyList<SumLine> Lines { get; init; } = [];

    /// <summary>The cell that is told unit by unit.</summary>
    public FormCell? Cell { get; init; }

    public IReadOnlyList<SumUnit> Units { get; init; } = [];
}
