using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Domain.Tests.Papers;

public sealed class NumberBookTests
{
    private static NumberBook Book => new(Id<NumberBook>.New(), Id<Body>.New(), RegisterKind.Outgoing, "KẾ HOẠCH", 2026);

    [Fact]
    public void Numbers_follow_each_other_from_the_first_and_the_beginning_then_stands()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(1, NumberBook.Highest).ToArbitrary(),
                Gen.Choose(1, 60).ToArbitrary(),
                (first, count) =>
                {
                    var book = Book;
                    var begun = book.Begin(first, "KH-UBND").Refusal is null;
                    var given = Enumerable.Range(0, count).Select(_ => book.Give()).ToList();
                    return begun
                        && given.SequenceEqual(Enumerable.Range(first, count))
                        && book.Begin(first + 1, "KH-UBND").Refusal is not null
                        && book.Next == first + count;
                }
            )
        );
    }

    [Theory]
    [InlineData(0, "KH-UBND", "number-book.first-out-of-range")]
    [InlineData(1_000_000, "KH-UBND", "number-book.first-out-of-range")]
    [InlineData(1, " ", "number-book.without-symbol")]
    public void A_beginning_that_cannot_be_is_refused(int first, string symbol, string refused) =>
        Assert.Equal(refused, Book.Begin(first, symbol).Refusal?.Code);

    [Fact]
    public void The_symbol_may_change_within_the_year_the_beginning_may_not()
    {
        var book = Book;
        book.Begin(8, "KH-UBND");
        book.Give();

        Assert.Null(book.Begin(8, "KH-VP").Refusal);
        Assert.Equal("number-book.has-given-numbers", book.Begin(9, "KH-VP").Refusal?.Code);
    }
}
