using Dinh.Law.Time;
using Xunit;

namespace Dinh.Law.Tests.Time;

public sealed class TimeWordsTests
{
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
}
