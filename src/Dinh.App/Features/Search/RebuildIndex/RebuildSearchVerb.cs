using System.Diagnostics;
using Dinh.App.Verbs;
using Dinh.Data.Search;

namespace Dinh.App.Features.Search.RebuildIndex;

/// <summary>dinh search rebuild: writes the index anew from the records.</summary>
internal sealed class RebuildSearchVerb : Verb
{
    public override string Name => "search rebuild";

    public override string Usage =>
        "search rebuild: writes anew what everybody may find, from what is public; needed after units were merged, harmless at any time";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments.Count > 0)
        {
            await Console.Error.WriteLineAsync($"dinh {Name}: takes no arguments.");
            return 2;
        }

        await using var workbench = await Workbench.OpenAsync(Name, stop);
        var began = Stopwatch.GetTimestamp();
        var written = await workbench.Do((SearchRebuild rebuild) => rebuild.RunAsync(stop));
        Console.WriteLine($"Đã cập nhật {written} mục tra cứu trong {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} giây ({written} entries written).");
        return 0;
    }
}
