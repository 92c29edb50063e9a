using System.Globalization;
using Dinh.Benches;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var check = args.Contains("--check");
var asked = args.Where(word => !word.StartsWith('-')).ToList();
var unknown = asked.Where(name => Bench.All().All(bench => bench.Name != name)).ToList();
if (unknown.Count > 0)
{
    await Console.Error.WriteLineAsync($"dinh bench: there is no bench {unknown[0]}; there are {string.Join(", ", Bench.All().Select(bench => bench.Name))}.");
    return 2;
}

var missed = 0;
foreach (var bench in Bench.All().Where(bench => asked.Count == 0 || asked.Contains(bench.Name)))
{
    Console.WriteLine($"{bench.Name}: {bench.About}");
    var targets = await bench.RunAsync(CancellationToken.None);
    foreach (var target in targets)
        Console.WriteLine(target);
    missed += targets.Count(target => !target.IsMet);
}

return check && missed > 0 ? 1 : 0;
