using Dinh.App.Web.Counting;
using Dinh.Data;
using Dinh.Domain.Disclosure;

namespace Dinh.App.Features.Disclosure.CountDisclosures;

/// <summary>One of the lists, plans and reports about disclosing itself, made within the window.</summary>
internal abstract class CountedLists(DinhDb db, string task) : CountedDisclosures(db)
{
    protected override IQueryable<DueDisclosure> In(IQueryable<DueDisclosure> dues, CountedAsk ask)
    {
        var (from, to) = (ask.From, ask.To);
        return dues.Where(d => d.TaskKey == task && d.WholeOn >= from && d.WholeOn <= to);
    }

    protected override DateOnly? DayOf(DueDisclosure due, DueAt state, CountedAsk ask) => state.MadeOn;
}

/// <summary>Reports on disclosing to the People’s Council and the Front.</summary>
internal sealed class CouncilReports(DinhDb db) : CountedLists(db, DisclosureLists.CouncilReport)
{
    public override string Name => "disclosures.council-reports";
}

/// <summary>Quarterly lists of what was made public.</summary>
internal sealed class QuarterLists(DinhDb db) : CountedLists(db, DisclosureLists.QuarterList)
{
    public override string Name => "disclosures.quarter-lists";
}
