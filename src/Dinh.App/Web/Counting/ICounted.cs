using System.Reflection;
using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Web.Counting;

/// <summary>What a module lets be counted of its records, by whoever reports; found by type. It answers for many bodies at once, in as many statements as for one.</summary>
public interface ICounted
{
    /// <summary>"duties.closed".</summary>
    string Name { get; }

    /// <summary>The kinds among its records by which a form may choose.</summary>
    IReadOnlyCollection<string> Kinds => [];

    /// <summary>What else may be true of its records.</summary>
    IReadOnlyCollection<string> Marks => [];

    Task<IReadOnlyList<CountedRecord>> OfAsync(CountedAsk ask, CancellationToken stop);

    /// <summary>Which of the bodies had such records kept here by the end of the window, of whatever day and kind. Of the others it is not known that there was nothing.</summary>
    Task<IReadOnlyList<Id<Body>>> KeptByAsync(CountedAsk ask, CancellationToken stop);
}

/// <summary>Whose records are counted, and of which days: as they stood at the end of the last.</summary>
/// <param name="Kinds">The kinds asked for; a source that has too many to give them all looks for these alone.</param>
public sealed record CountedAsk(IReadOnlyList<Id<Body>> Bodies, DateOnly From, DateOnly To, IReadOnlyList<string> Kinds)
{
    public bool Holds(DateOnly? day) => day >= From && day <= To;
}

/// <summary>One record that counts, mostly one.</summary>
/// <param name="Body">Whose it is.</param>
/// <param name="Key">Kind and key: "duty:…". Whatever bears the same key is the same thing.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="On">The day by which it falls into the window.</param>
public sealed record CountedRecord(Id<Body> Body, string Key, string Label, DateOnly On)
{
    /// <summary>Where it is read on this site.</summary>
    public string? Link { get; init; }

    /// <summary>How much it counts, where it tells of many: the people at a meeting.</summary>
    public long Amount { get; init; } = 1;

    /// <summary>What it is among its source's records: a task's kind, the letters of a paper.</summary>
    public string? Kind { get; init; }

    /// <summary>What else is true of it: "in-time".</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
}

internal static class CountedModules
{
    public static void AddCounted(this IServiceCollection services)
    {
        foreach (var kind in new[] { typeof(ICounted), typeof(IKeptRows) })
        {
            foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(kind)))
                services.AddScoped(kind, type);
        }
    }
}
