using Dinh.Domain.Disclosure;
using Xunit;

namespace Dinh.Domain.Tests.Disclosure;

public sealed class DueFactsTests
{
    private static readonly DateOnly Due = new(2026, 7, 15);
    private static readonly DateOnly End = new(2026, 6, 30);

    [Fact]
    public void It_is_due_up_to_its_day_and_overdue_from_the_next()
    {
        var facts = new DueFacts(Due, End, null, null, null, null);

        Assert.Equal(DueState.Due, facts.On(Due));
        Assert.Equal(DueState.Overdue, facts.On(Due.AddDays(1)));
    }

    [Fact]
    public void What_waits_for_an_event_waits_to_the_end_of_its_period_and_is_then_a_question()
    {
        var facts = new DueFacts(null, End, null, null, null, null);

        Assert.Equal(DueState.Waiting, facts.On(End));
        Assert.Equal(DueState.Unknown, facts.On(End.AddDays(1)));
    }

    [Fact]
    public void What_is_public_in_some_forms_is_public_in_part_and_in_all_forms_in_time_or_late()
    {
        Assert.Equal(DueState.Partly, new DueFacts(Due, End, Due, null, null, null).On(Due.AddDays(60)));
        Assert.Equal(DueState.Public, new DueFacts(Due, End, Due, Due, null, null).On(Due.AddDays(60)));
        Assert.Equal(DueState.PublicLate, new DueFacts(Due, End, Due, Due.AddDays(1), null, null).On(Due.AddDays(60)));
    }

    [Fact]
    public void What_lapsed_is_never_shown_as_public()
    {
        Assert.Equal(DueState.Lapsed, new DueFacts(Due, End, Due, Due, Due.AddDays(3), null).On(Due.AddDays(60)));
    }

    [Fact]
    public void Nothing_to_disclose_is_neither_public_nor_overdue()
    {
        Assert.Equal(DueState.Nothing, new DueFacts(Due, End, null, null, null, Due).On(Due.AddDays(60)));
    }
}
