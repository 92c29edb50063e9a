using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.App.Web.Counting;

/// <summary>What a module has on record for the rows of a register that forms ask for; found by type. It answers for many bodies at once, in as many statements as for one.</summary>
public interface IKeptRows
{
    /// <summary>The key of the register's section: "disclosures".</summary>
    string Section { get; }

    /// <summary>The rows of the window, as they stood at its end.</summary>
    Task<IReadOnlyList<KeptRow>> OfAsync(CountedAsk ask, CancellationToken stop);
}

/// <summary>One row that a record fills.</summary>
/// <param name="Body">Whose record it is.</param>
/// <param name="Record">Kind and key: "publication:…". Whatever bears the same key is the same row.</param>
/// <param name="Label">What a reader sees of the record.</param>
/// <param name="On">The day by which it falls into the window.</param>
public sealed record KeptRow(Id<Body> Body, string Record, string Label, DateOnly On)
{
    /// <summary>Where the record is read on this site.</summary>
    public string? Link { get; init; }

    /// <summary>By column; what a form does not ask for is left out.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
