using Dinh.Data.Postgres;
using Dinh.Data.Search;
using Dinh.Data.Sqlite;
using Dinh.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dinh.Data.Tests.Search;

public sealed class AnythingTypedTests : IAsyncDisposable
{
    private static readonly string[] Commands =
    [
        "AND",
        "OR",
        "NOT",
        "NEAR(a b, 5)",
        "\"",
        "'",
        "*",
        "^ngan",
        "Words:ngan",
        "{Words}:",
        "-ngan",
        "+",
        "(",
        ")",
        "ngan*",
        "&",
        "|",
        "!",
        "<->",
        ":*",
        "\\",
        "a'b\\'c",
        ";--",
        "/*",
        "$m0",
        "@m0",
        "{0}",
        "%",
        "_t.ngan",
        "_k.publication",
        "\u0301",
        "đĐ",
        "ﬁ",
        "İ",
        "\ud83d\ude00",
        "\ud83d",
        "“",
        "”",
        "1e9",
        "ngân sách",
        "ß",
        "ſ",
    ];

    private readonly TestDatabase database = TestDatabase.Migrated();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public void Whatever_is_typed_is_answered_and_no_word_of_it_is_a_command()
    {
        var index = TestDatabase.OnServer ? (IFullText)new PostgresFullText() : new SqliteFullText();
        var typed = Gen.OneOf(Gen.Elements(Commands), ArbMap.Default.GeneratorFor<string>())
            .ListOf()
            .Select(parts => string.Join(' ', parts.Select(p => p ?? "")));

        Prop.ForAll(typed.ToArbitrary(), text => Asked(index, text)).QuickCheckThrowOnFailure();
        Assert.All(Commands, text => Assert.True(Asked(index, text)));
    }

    [Fact]
    public void Words_are_letters_and_digits_and_lie_where_they_say()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text =>
                    Syllable.Of(text ?? "").All(s => s.Folded.All(char.IsLetterOrDigit) && s.At >= 0 && s.At + s.Length <= text!.Length && s.Folded.Length > 0)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_passage_is_a_piece_of_the_text_with_nothing_added_but_dots()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                ArbMap.Default.ArbFor<string>(),
                (text, typed) =>
                {
                    var (long_, asked) = (string.Join(" ngân sách ", Enumerable.Repeat(text ?? "", 9)), AskedWords.Of(typed + " ngan sach"));
                    var cut = Passage.Cut(Marking.Of(asked, []), long_, 40);
                    return long_.Contains(string.Concat(cut.Select(p => p.Text)).TrimStart('…').TrimEnd('…').Trim(), StringComparison.Ordinal)
                        || cut.Count == 0;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "_y.2026")]
    [InlineData("2026-02-01", "2026-02-28", "_m.202602")]
    [InlineData("2025-12-31", "2026-02-01", "_d.20251231 _m.202601 _d.20260201")]
    [InlineData("2026-03-02", "2026-03-02", "_d.20260302")]
    public void A_span_of_days_is_told_in_the_fewest_marks(string from, string to, string marks) =>
        Assert.Equal(marks, string.Join(' ', Token.Within(DateOnly.Parse(from), DateOnly.Parse(to))));

    private bool Asked(IFullText index, string text)
    {
        using var db = database.Open();
        var question = new FullTextQuestion
        {
            Steps = AskedWords.Of(text).Steps(byDay: false),
            Within =
            [
                [Token.Kind(text)],
            ],
            Until = new(2026, 3, 2),
        };
        return index.FindAsync(db, question, default).GetAwaiter().GetResult().Count == 0;
    }
}
