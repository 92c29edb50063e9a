using Dinh.Domain.Plans;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Plans;

/// <summary>Cards of a plan being written: whatever is pressed, none is lost and the paper keeps its order.</summary>
public sealed class CompositionTests
{
    private static readonly CardKind[] Added = [CardKind.Section, CardKind.Group, CardKind.Task, CardKind.Duty];

    [Fact]
    public void Whatever_is_added_and_moved_no_card_is_lost_and_parts_stay_in_their_place()
    {
        var press = from kind in Gen.Choose(0, 3) from at in Gen.Choose(0, 40) from deed in Gen.Elements("add", "up", "down") select (kind, at, deed);

        Prop.ForAll(
                Gen.ListOf(press, 40).ToArbitrary(),
                presses =>
                {
                    var written = Composition.Blank.Add(CardKind.Section, null, out _);
                    foreach (var (kind, at, deed) in presses)
                    {
                        var before = written;
                        var key = written.Cards[at % written.Cards.Count].Key;
                        written = deed == "add" ? written.Add(Added[kind], at % 2 == 0 ? key : null, out _) : written.Move(key, deed == "up");

                        Assert.Equal(before.Cards.Count + (deed == "add" ? 1 : 0), written.Cards.Select(c => c.Key).Distinct().Count());
                        Assert.Equal(written.Cards.Select(c => Place(c.Kind)).Order(), written.Cards.Select(c => Place(c.Kind)));
                        Assert.Equal(CardKind.Section, written.Cards.First(c => Place(c.Kind) == 3).Kind);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("t2", false, "m1 t3 t2 m4 n5 t6")] // a task goes below the next
    [InlineData("t3", false, "m1 t2 m4 t3 n5 t6")] // out of its section into the next
    [InlineData("t2", true, "m1 t2 t3 m4 n5 t6")] // nothing stands above the first section
    [InlineData("m4", true, "m4 n5 t6 m1 t2 t3")] // a section takes along what stands under it
    [InlineData("n5", true, "m1 t2 t3 n5 t6 m4")] // a group moves into the section before
    [InlineData("m1", false, "m4 n5 t6 m1 t2 t3")]
    [InlineData("dau", false, "m1 t2 t3 m4 n5 t6")] // the head stays where it is
    public void A_card_moves_one_place(string key, bool up, string after)
    {
        var written = Composition
            .Blank.Add(CardKind.Section, null, out _)
            .Add(CardKind.Task, null, out _)
            .Add(CardKind.Task, null, out _)
            .Add(CardKind.Section, null, out _)
            .Add(CardKind.Group, null, out _)
            .Add(CardKind.Task, null, out _);

        Assert.Equal(after, string.Join(' ', written.Move(key, up).Cards.Where(c => Place(c.Kind) == 3).Select(c => c.Key)));
    }

    [Fact]
    public void A_stamp_tells_words_apart_and_nothing_else()
    {
        var card = new ComposedCard("t1", CardKind.Task).With(CardField.Content, "Niêm yết").With(CardField.Lead, "Công an xã");

        Assert.Equal(card.Stamp, card.With(CardField.Content, " Niêm yết \r\n").Stamp);
        Assert.NotEqual(card.Stamp, card.With(CardField.Lead, "").With(CardField.Advise, "Công an xã").Stamp);
    }

    private static int Place(CardKind kind) =>
        kind switch
        {
            CardKind.Head => 0,
            CardKind.Bases => 1,
            CardKind.Aims => 2,
            CardKind.Section or CardKind.Group or CardKind.Task => 3,
            CardKind.Funds => 4,
            CardKind.Duty => 5,
            CardKind.Closing => 6,
            _ => 7,
        };
}
