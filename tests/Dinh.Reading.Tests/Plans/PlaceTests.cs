using Dinh.Reading.Files;
using Xunit;

namespace Dinh.Reading.Tests.Plans;

/// <summary>Every value leads back to the letters that it was read from.</summary>
public sealed class PlaceTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_stands_at_the_places_of_a_value_is_the_value(string name)
    {
        var source = SourceText.Of(Samples.Text(name), name);
        var reading = PlanReader.Read(source);

        foreach (
            var value in reading
                .Tasks.SelectMany(t => t.Lead.Concat(t.Advise).Concat(t.Coordinate).Append(t.Title))
                .Concat(reading.Recipients)
                .Concat(reading.Reports.Select(r => r.Text))
        )
        {
            Assert.Equal(Words(value.Value), Words(string.Join(' ', value.Places.Select(p => source.Lines[p.Line - 1].Text[p.Start..p.End]))));
        }
    }

    [Fact]
    public void A_title_broken_over_two_lines_has_two_places()
    {
        var reading = PlanReader.Read(SourceText.Of("KẾ HOẠCH\nTuyên truyền\nII. NỘI DUNG\n1. Tổ chức hội nghị quán triệt các văn bản của\ncấp trên."));

        var task = Assert.Single(reading.Tasks);
        Assert.Equal([new Place(4, 3, 46), new Place(5, 0, 8)], task.Title.Places);
    }

    [Fact]
    public void A_place_counts_decomposed_letters_as_the_source_has_them()
    {
        var reading = PlanReader.Read(new SourceText("", [new(1, "II. NỘI DUNG"), new(2, "1. Ho\u0323p tha\u0309o")]));

        Assert.Equal("Họp thảo", Assert.Single(reading.Tasks).Title.Value);
        Assert.Equal([new Place(2, 3, 13)], reading.Tasks[0].Title.Places);
    }

    private static string Words(string text) =>
        string.Join(' ', text.Replace("*", "", StringComparison.Ordinal).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
