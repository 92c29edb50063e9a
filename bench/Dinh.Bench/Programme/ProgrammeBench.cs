namespace Dinh.Benches.Programme;

/// <summary>Whether pages stay as fast when the whole country works with the program. The floor is the same page in a country of one commune.</summary>
internal sealed class ProgrammeBench : Bench
{
    private const int Warm = 10;
    private const int Rounds = 60;
    private const double MostOfSmallest = 1.5;
    private const double MostSeconds = 180;

    private static readonly int[] Scales = [1, 100, 3_321];

    public override string Name => "programme";

    public override string About =>
        $"pages of equal content among {string.Join(", ", Scales.Select(s => $"{s:#,0}"))} communes with {CountryRecords.DutiesEach} duties each, over HTTP on SQLite; the floor is the country of one commune.";

    public override async Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop)
    {
        var countries = new List<CountrySite>();
        try
        {
            foreach (var communes in Scales)
            {
                var country = await CountrySite.MakeAsync(communes, stop);
                countries.Add(country);
                Console.WriteLine($"  {communes:#,0} communes: {await country.DutiesAsync(stop):#,0} duties made in {country.Made.TotalSeconds:0.0} s");
            }

            var targets = new List<Target> { new("making the records", countries.Sum(c => c.Made.TotalSeconds), MostSeconds, "s") };
            for (var page = 0; page < countries[0].Pages.Count; page++)
                targets.AddRange(await MeasureAsync(countries, page, stop));
            return targets;
        }
        finally
        {
            foreach (var country in countries)
                await country.DisposeAsync();
        }
    }

    // The countries take turns, so that what else the machine does befalls all alike.
    private static async Task<IReadOnlyList<Target>> MeasureAsync(List<CountrySite> countries, int page, CancellationToken stop)
    {
        var times = countries.ConvertAll(_ => new List<double>());
        var bytes = new int[countries.Count];
        for (var round = 0; round < Warm + Rounds; round++)
        for (var at = 0; at < countries.Count; at++)
        {
            var (milliseconds, size) = await countries[at].ReadAsync(countries[at].Pages[page], stop);
            bytes[at] = size;
            if (round >= Warm)
                times[at].Add(milliseconds);
        }

        var statements = new List<int>();
        foreach (var country in countries)
            statements.Add(await country.StatementsAsync(country.Pages[page], stop));

        var name = countries[0].Pages[page].Name;
        for (var at = 0; at < countries.Count; at++)
        {
            Console.WriteLine(
                $"  {name}, {countries[at].Communes, 5:#,0} communes: p95 {Share(times[at], 0.95), 6:0.0} ms, half within {Share(times[at], 0.5), 6:0.0} ms, "
                    + $"{statements[at]} statements, {bytes[at] / 1024} kB"
            );
        }

        return
        [
            new($"{name}: p95 of the largest to the smallest", Share(times[^1], 0.95) / Share(times[0], 0.95), MostOfSmallest),
            new($"{name}: statements of the largest to the smallest", (double)statements.Max() / statements.Min(), 1),
        ];
    }

    private static double Share(List<double> all, double share) => all.Order().ElementAt((int)(all.Count * share));
}
