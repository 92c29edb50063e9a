using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class TimeWordsPropertyTests
{
    private static readonly string[] Words =
    [
        .. PhraseCase.All("phrases.json").SelectMany(c => c.Phrase.Split(' ')).Distinct(StringComparer.Ordinal),
        "29/02",
        "31/4/2025",
        "0",
        "00/00/0000",
        "9999",
        "99/99/9999",
        "2024/",
        "/",
        "-",
        "(",
        ")",
        ";",
        ".",
        "\n",
        "ngày\u0300",
        "Số:",
        "13",
        "tháng 13",
        "năm 0001",
        "năm 2199",
    ];

    private static readonly string[] Relative =
    [
        "trong vòng {0} ngày kể từ ngày ban hành",
        "chậm nhất sau {0} ngày làm việc kể từ ngày ký",
        "trong thời hạn {0} tháng kể từ ngày ban hành Kế hoạch này",
        "{0} tuần kể từ ngày ký ban hành",
        "tháng 5",
        "quý II",
        "trước ngày 05/9",
        "đến hết năm",
    ];

    [Fact]
    public void No_heap_of_words_breaks_the_reader_and_no_window_ends_before_it_begins()
    {
        Prop.ForAll(
                Heaps(),
                words =>
                {
                    var text = string.Join(' ', words);
                    var reading = TimeWords.Read(text, new(new DateOnly(2024, 1, 31)));
                    var found = TimeWords.Find(text, new());
                    return (reading?.Start is not { } start || reading.End is not { } end || start <= end)
                        && found.All(o => 0 <= o.Start && o.Start < o.End && o.End <= text.Length);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithQuietOnSuccess(true));
    }

    [Fact]
    public void A_flood_of_due_days_ends_in_a_few_and_a_short_reason()
    {
        var flood = string.Concat(Enumerable.Range(0, 4_000).Select(n => $"hằng năm trước ngày {n % 28 + 1}/{n % 12 + 1}, quý {n % 4 + 1}/2024, "));
        var reading = TimeWords.Read(flood, new())!;

        Assert.InRange(WindowText.Of(reading).Length, 1, 2000);
        Assert.InRange(reading.Reason.Vi.Length, 1, 3000);
    }

    [Fact]
    public void Any_text_at_all_is_read_without_fault()
    {
        Prop.ForAll<string>(text => TimeWords.Read(text ?? "", new()) is not { Start: { } start, End: { } end } || start <= end)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Occurrences_stand_in_the_order_of_the_text_and_do_not_overlap()
    {
        Prop.ForAll(
                Heaps(),
                words =>
                {
                    var found = TimeWords.Find(string.Join(' ', words), new(new DateOnly(2024, 1, 31)));
                    return found.Zip(found.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void A_paper_issued_later_never_has_an_earlier_end()
    {
        Prop.ForAll(
                Gen.Zip(Gen.Elements(Relative), Gen.Zip(Gen.Choose(1, 90), Gen.Zip(Gen.Choose(0, 9000), Gen.Choose(0, 400)))).ToArbitrary(),
                given =>
                {
                    var (pattern, (count, (day, later))) = given;
                    var phrase = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, count);
                    var issued = new DateOnly(2015, 1, 1).AddDays(day);
                    return TimeWords.Read(phrase, new(issued))!.End <= TimeWords.Read(phrase, new(issued.AddDays(later)))!.End;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_window_written_out_and_read_again_is_the_same_window()
    {
        foreach (var known in PhraseCase.All("phrases.json"))
        {
            if (TimeWords.Read(known.Phrase, known.Context) is not { } reading)
                continue;

            var again = TimeWords.Read(WindowText.Of(reading), new());
            Assert.NotNull(again);
            Assert.Equal((known.Phrase, reading with { Reason = again.Reason }), (known.Phrase, again));
        }
    }

    [Fact]
    public void Any_window_written_out_and_read_again_is_the_same_window()
    {
        Prop.ForAll(
                Gen.Zip(Gen.Choose(0, 40_000), Gen.Choose(0, 2000)).ToArbitrary(),
                given =>
                {
                    var start = new DateOnly(1990, 1, 1).AddDays(given.Item1);
                    var written = WindowText.Days(start, start.AddDays(given.Item2));
                    return TimeWords.Read(written, new()) is { Kind: TimeKind.Within } again && again.Start == start && again.End == start.AddDays(given.Item2);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Arbitrary<string[]> Heaps() => Gen.Elements(Words).ArrayOf().ToArbitrary();
}
