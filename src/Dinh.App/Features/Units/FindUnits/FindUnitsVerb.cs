using Dinh.App.Verbs;
using Dinh.Law.Time;

namespace Dinh.App.Features.Units.FindUnits;

/// <summary>dinh units find: looks a unit up and says who answers for it today.</summary>
internal sealed class FindUnitsVerb : Verb
{
    public override string Name => "units find";

    public override string Usage => "units find TEXT: units of today and of former days by name, with or without marks, and who answers for them today";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        var text = string.Join(' ', arguments);
        await using var workbench = await Workbench.OpenAsync(Name, stop);
        var found = await workbench.Do((FindUnitsQuery units) => units.FindAsync(text, TimeProvider.System.Today, 20, stop));
        foreach (var unit in found)
        {
            var today = unit.Stands ? "" : $" → {string.Join(", ", unit.Today.Select(t => t.Name))}";
            Console.WriteLine(
                $"{unit.Code} {unit.Name}{(unit.Where.Length > 0 ? ", " + unit.Where : "")}{(unit.ValidTo is { } last ? $" (đến {last:dd/MM/yyyy})" : "")}{today}"
            );
        }

        if (found.Count > 0)
            return 0;

        await Console.Error.WriteLineAsync($"dinh {Name}: không tìm thấy \"{text}\" (nothing found).");
        return 2;
    }
}
