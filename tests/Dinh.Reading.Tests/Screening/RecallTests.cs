using System.Globalization;
using Dinh.Reading.Screening;
using Xunit;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Data of persons planted in every place that a file has: hardly one may be missed.</summary>
public sealed class RecallTests(ITestOutputHelper output)
{
    private const int Seeds = 2;
    private const double Least = 0.99;

    internal static IReadOnlyList<HidingPlace> Places { get; } =
    [.. WordPlaces.All, .. BookPlaces.All, .. PdfPlaces.All, .. PicturePlaces.All, .. TextPlaces.All];

    [Fact]
    public void Hardly_a_datum_is_missed_wherever_it_hides()
    {
        var (planted, found) = (0, 0);
        foreach (var place in Places)
        {
            var missed = Data(place).Where(d => !Finds(place, d)).ToList();
            var all = Data(place).Count();
            Assert.True(all > 0, $"Nothing fits into {place}.");
            (planted, found) = (planted + all, found + all - missed.Count);
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{(all - missed.Count) / (double)all:0.000} {place} ({all}) {string.Join(" | ", missed.Take(5))}")
            );
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found / (double)planted:0.0000} of {planted} in {Places.Count} places"));
        Assert.InRange(Places.Count, 40, int.MaxValue);
        Assert.InRange(found / (double)planted, Least, 1);
    }

    [Fact]
    public void Every_place_that_hides_is_named_itself_whatever_it_holds()
    {
        var silent = Places.Where(p => p.Hides is not null && Screen(p, p.Plant("Không có gì")).All(f => f.Kind != p.Hides));

        Assert.Empty(silent.Select(p => p.Name));
    }

    [Fact]
    public void The_quote_never_shows_the_whole_datum()
    {
        foreach (var place in Places)
        {
            foreach (var datum in Data(place).Where(d => d.Kind is "personal.identity" or "personal.phone" or "personal.account"))
            {
                var digits = new string([.. datum.Text.Where(char.IsAsciiDigit)]);
                Assert.DoesNotContain(Screen(place, place.Plant(datum.Text)), f => digits.Length > 6 && f.Quote.Contains(digits, StringComparison.Ordinal));
            }
        }
    }

    internal static IEnumerable<Datum> Data(HidingPlace place) =>
        from seed in Enumerable.Range(1, Seeds)
        let people = new People(seed)
        from datum in people.Plain().Concat(people.Dressed())
        where place.Holds?.Invoke(datum) != false
        select datum;

    private static bool Finds(HidingPlace place, Datum datum) => Screen(place, place.Plant(datum.Text)).Any(f => f.Kind == datum.Kind);

    private static IReadOnlyList<Finding> Screen(HidingPlace place, byte[] file)
    {
        var screened = FileScreening.Screen(file, place.File);
        Assert.True(screened.Refusal is null, $"{place}: {screened.Refusal}");
        return screened.Findings;
    }
}
