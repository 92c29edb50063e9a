using System.Text.Json;
using Dinh.Law.Time;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class TimeWordsTests
{
    private static readonly JsonSerializerOptions Stored = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    public static TheoryData<string, PhraseCase> Phrases() => [.. PhraseCase.All("phrases.json").Select(c => (c.Phrase, c))];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_means_what_people_who_read_plans_say_it_means(string phrase, PhraseCase known)
    {
        Assert.Equal(known.Is, PhraseCase.Print(TimeWords.Read(phrase, known.Context)));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_with_its_marks_written_apart_means_the_same(string phrase, PhraseCase known)
    {
        var apart = phrase.Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal(known.Is, PhraseCase.Print(TimeWords.Read(apart, known.Context)));
    }

    [Fact]
    public void A_reading_that_was_stored_still_says_why()
    {
        var reading = TimeWords.Read("trước ngày 20/11 hằng năm", new(new(2024, 1, 31), 2024));

        var kept = JsonSerializer.Deserialize<TimeReading>(JsonSerializer.Serialize(reading, Stored), Stored);

        Assert.Equal(reading, kept);
        Assert.Contains("20/11", kept!.Reason.Vi, StringComparison.Ordinal);
    }
}
