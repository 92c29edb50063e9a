using Dinh.App.Verbs;
using Dinh.Data;
using Dinh.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.People.StartDirectory;

/// <summary>dinh bodies start: the usual bodies of one unit, by its code.</summary>
internal sealed class StartDirectoryVerb : Verb
{
    public override string Name => "bodies start";

    public override string Usage => "bodies start CODE [--below]: the usual bodies of a unit, and with --below the People's Committees of the units under it";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments.FirstOrDefault(a => a != "--below") is not { } code)
            return await SayAsync("hãy ghi mã đơn vị (write the unit's code).");

        await using var workbench = await Workbench.OpenAsync(Name, stop);
        if (await UnitAsync(workbench, code, stop) is not { } unit)
            return await SayAsync($"không có đơn vị nào mang mã {code} hôm nay (no unit bears that code today).");

        var (outcome, started) = await workbench.Do((StartDirectoryHandler handler) => handler.HandleAsync(new(unit.Id, arguments.Contains("--below")), stop));
        if (outcome.Refusal is { } refusal)
            return await SayAsync($"{unit.Name}: {refusal.Code}.");

        Console.WriteLine($"{unit.Name}: {started!.Bodies} cơ quan. Căn cứ {started.Basis}; độ tin cậy: {started.Confidence}. Hãy rà soát danh bạ.");
        return 0;
    }

    private static Task<AdministrativeUnit?> UnitAsync(Workbench workbench, string code, CancellationToken stop) =>
        workbench.Do(
            (DinhDb db) => db.Units.AsNoTracking().Where(u => u.Code == code && u.ValidTo == null).OrderByDescending(u => u.ValidFrom).FirstOrDefaultAsync(stop)
        );

    private async Task<int> SayAsync(string sentence)
    {
        await Console.Error.WriteLineAsync($"dinh {Name}: {sentence}");
        return 2;
    }
}
