using Dinh.Law.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Text;

public sealed class WordChangeTests
{
    [Fact]
    public void A_changed_word_is_shown_as_one_taken_out_and_one_put_in()
    {
        var changes = WordChange.Between("Mỗi hộ góp 20 ngày công", "Mỗi hộ góp 10 ngày công");

        Assert.Equal(
            [(WordFate.Kept, "Mỗi hộ góp "), (WordFate.Removed, "20 "), (WordFate.Added, "10 "), (WordFate.Kept, "ngày công")],
            changes.Select(c => (c.Fate, c.Words))
        );
    }

    [Fact]
    public void Both_texts_can_be_read_out_of_what_became_of_the_words()
    {
        string[] words = ["Điều ", "1. ", "hộ ", "góp ", "\n", "làng"];
        var texts = Gen.Elements(words).ListOf().Select(w => string.Concat(w)).ToArbitrary();
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                texts,
                texts,
                (from, to) =>
                {
                    var changes = WordChange.Between(from, to);
                    return string.Concat(changes.Where(c => c.Fate != WordFate.Added).Select(c => c.Words)) == from
                        && string.Concat(changes.Where(c => c.Fate != WordFate.Removed).Select(c => c.Words)) == to;
                }
            )
        );
    }

    [Fact]
    public void Two_long_texts_with_nothing_in_common_are_told_apart_without_counting_for_minutes()
    {
        var from = string.Join(' ', Enumerable.Range(0, 20_000).Select(n => $"a{n}"));
        var to = string.Join(' ', Enumerable.Range(0, 20_000).Select(n => $"b{n}"));

        var changes = WordChange.Between(from, to);

        Assert.Equal([WordFate.Removed, WordFate.Added], changes.Select(c => c.Fate));
        Assert.Equal(to, changes[1].Words);
    }
}
