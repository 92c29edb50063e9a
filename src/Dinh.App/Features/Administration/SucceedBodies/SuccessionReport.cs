using Dinh.Domain.People.Succeeding;

namespace Dinh.App.Features.Administration.SucceedBodies;

/// <summary>What a succession did, or would do.</summary>
public sealed class SuccessionReport
{
    private readonly List<BodyHeir> questions = [];
    private readonly Dictionary<string, int> handed = [];

    /// <summary>Ended units that still had bodies.</summary>
    public int Units { get; private set; }

    /// <summary>How many ended units there were to begin with.</summary>
    public int All { get; internal set; }

    /// <summary>Bodies that have found a successor.</summary>
    public int Bodies { get; private set; }

    /// <summary>Bodies that had to be entered in the successor units.</summary>
    public int Made { get; private set; }

    /// <summary>Records by what they are.</summary>
    public IReadOnlyDictionary<string, int> Handed => handed;

    /// <summary>What a person must choose.</summary>
    public IReadOnlyList<BodyHeir> Questions => questions;

    internal void Ask(BodyHeir heir) => questions.Add(heir);

    internal void Count(int units, int bodies, int made) => (Units, Bodies, Made) = (Units + units, Bodies + bodies, Made + made);

    internal void Hand(string name, int records) => handed[name] = handed.GetValueOrDefault(name) + records;
}
