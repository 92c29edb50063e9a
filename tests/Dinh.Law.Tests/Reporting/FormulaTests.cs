using Dinh.Law.Reporting;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Law.Tests.Reporting;

public sealed class FormulaTests
{
    private static readonly string[] Leaves =
    [
        "a",
        "b.c",
        "d-e/women",
        "0",
        "7",
        "2.50",
        "law(comment.days)",
        "year(a)",
        "previous(b.c)",
        "rows(votes)",
        "rows(votes, matter = works, agree > 3 + x)",
        "sum(votes.agree, matter <> \"Việc khác\")",
        "distinct(votes.village)",
        "reached(a, b.c, decision.works)",
    ];

    private static readonly string[] Bits =
    [
        .. Leaves,
        "(",
        ")",
        ",",
        " ",
        "+",
        "-",
        "*",
        "/",
        "<=",
        "=",
        "\"",
        "share(",
        "rows(",
        "zero(",
        "é",
        "..",
        "--",
        "\0",
        "99999999999999999999999999999999999",
    ];

    private static readonly Figures Some = new Figures
    {
        Cells = new()
        {
            ["a"] = 6,
            ["b.c"] = 9,
            ["d-e/women"] = 2.5m,
        },
        Year = new() { ["a"] = 30 },
        Earlier = new() { ["b.c"] = 4 },
    }
        .Row("votes", "matter=works; agree=80; x=1; village=Thượng")
        .Row("votes", "matter=Việc khác; agree=10; x=1; village=thượng");

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 2 - 3", 5)]
    [InlineData("-a + 10", 4)]
    [InlineData("a / 4", 1.5)]
    [InlineData("share(a, b.c) * 3", 200)]
    [InlineData("zero(missing) + a", 6)]
    [InlineData("some(missing, a, b.c)", 15)]
    [InlineData("year(a) - a", 24)]
    [InlineData("previous(b.c)", 4)]
    [InlineData("rows(votes)", 2)]
    [InlineData("rows(votes, matter = works)", 1)]
    [InlineData("rows(votes, matter <> works)", 1)]
    [InlineData("rows(votes, agree - x > 9)", 1)]
    [InlineData("sum(votes.agree)", 90)]
    [InlineData("distinct(votes.village)", 1)]
    [InlineData("reached(6, 9, decision.works)", 1)]
    [InlineData("reached(5, 9, decision.works)", 0)]
    [InlineData("reached(1, 2, decision.other)", 0)]
    [InlineData("law(comment.days)", 20)]
    public void A_formula_is_worked_out_in_exact_numbers(string text, double expected) => Assert.Equal((decimal)expected, Read(text).Of(Some));

    [Theory]
    [InlineData("missing + 1")]
    [InlineData("a / 0")]
    [InlineData("a / (b.c - 9)")]
    [InlineData("share(1, 0)")]
    [InlineData("some(missing)")]
    [InlineData("9999999999999999999999999999 * 9999999999999999999999999999")]
    [InlineData("reached(1.5, 2, decision.works)")]
    [InlineData("law(no.such-thing)")]
    [InlineData("workdays(a, b.c)")]
    public void What_cannot_be_worked_out_has_no_value_and_breaks_nothing(string text) => Assert.Null(Read(text).Of(Some));

    [Fact]
    public void A_third_thrice_is_the_whole_as_far_as_decimals_can_tell_and_two_thirds_are_counted_in_whole_numbers()
    {
        Assert.Equal(0.7m, Read("0.1 + 0.2 + 0.4").Of(Some));
        Assert.Equal(1, Read("reached(2000000, 3000000, decision.works)").Of(Some));
        Assert.Equal(0, Read("reached(1999999, 3000000, decision.works)").Of(Some));
    }

    [Theory]
    [InlineData("", 1, "bỏ dở")]
    [InlineData("a +", 4, "bỏ dở")]
    [InlineData("a b", 3, "thừa")]
    [InlineData("(a", 3, "thiếu")]
    [InlineData("sqrt(a)", 1, "không có hàm")]
    [InlineData("rows(a.b)", 6, "mục")]
    [InlineData("sum(a)", 5, "cột")]
    [InlineData("share(a)", 8, "tham số")]
    [InlineData("a = 1", 3, "thừa")]
    [InlineData("Abc", 1, "khóa")]
    [InlineData("a & b", 3, "ký tự")]
    [InlineData("1.2.3", 1, "số")]
    [InlineData("rows(a, rows(b) > 1)", 9, "dòng")]
    [InlineData("\"a", 1, "ngoặc kép")]
    public void What_cannot_be_read_is_told_with_its_place(string text, int at, string says)
    {
        var (formula, fault) = Formula.Read(text);

        Assert.Null(formula);
        Assert.Equal(at, fault!.At);
        Assert.Contains(says, fault.Says.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_written_out_and_read_again_is_the_same_formula() =>
        Prop.ForAll(
                Texts().Where(text => text.Length <= Formula.Longest / 2).ToArbitrary(),
                text =>
                {
                    var once = Read(text);
                    var twice = Read(once.ToString());
                    return once.ToString() == twice.ToString() && once.Of(Some) == twice.Of(Some) && once.Names.SequenceEqual(twice.Names);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithQuietOnSuccess(true));

    [Fact]
    public void No_heap_of_signs_breaks_the_reader() =>
        Prop.ForAll(
                Gen.Elements(Bits).ListOf().Select(bits => string.Concat(bits)).ToArbitrary(),
                text =>
                {
                    var (formula, fault) = Formula.Read(text);
                    _ = formula?.Of(Some);
                    return (formula is null) == (fault is { At: >= 1 });
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

    [Fact]
    public void A_formula_tells_what_it_needs()
    {
        var formula = Read("a + year(b) + sum(votes.agree, x > 1, matter = works) * law(comment.days)");

        Assert.Equal(["a"], formula.Names);
        Assert.Equal(["b"], formula.OtherTimes);
        Assert.Equal(["votes"], formula.Registers.Select(r => r.Section));
        Assert.Equal(["agree", "matter", "x"], formula.Registers[0].Columns.Order());
        Assert.Equal([new ColumnWord("matter", "works")], formula.Registers[0].Words);
        Assert.Equal(["comment.days"], formula.LawKeys);
    }

    [Fact]
    public void A_formula_too_deep_or_too_long_is_refused()
    {
        Assert.NotNull(Formula.Read(new string('(', 1_500) + "1" + new string(')', 400)).Fault);
        Assert.NotNull(Formula.Read(new string('-', 1_000) + "1").Fault);
        Assert.NotNull(Formula.Read(string.Concat(Enumerable.Repeat("1 + ", Formula.Longest)) + "1").Fault);
    }

    private static Formula Read(string text)
    {
        var (formula, fault) = Formula.Read(text);
        Assert.True(formula is not null, $"{text}: {fault}");
        return formula;
    }

    private static Gen<string> Texts(int depth = 4)
    {
        var leaf = Gen.Elements(Leaves);
        if (depth == 0)
            return leaf;

        var inner = Texts(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.SelectMany(l => inner.SelectMany(r => Gen.Elements("+", "-", "*", "/").Select(sign => $"({l}) {sign} ({r})"))),
            inner.Select(i => $"-({i})"),
            inner.SelectMany(l => inner.Select(r => $"share({l}, some({r}, zero({l})))"))
        );
    }
}
