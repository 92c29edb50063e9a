using Dinh.Law;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening;

/// <summary>Takes out of a file what a screening found and a person chose. What readers see stays as it was, but for what is masked.</summary>
public static class FileCleaning
{
    /// <param name="bytes">The file as it was screened.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="keys">The keys of the findings to take out.</param>
    /// <param name="allowed">The same that the screening was given.</param>
    public static Cleaned Clean(byte[] bytes, string fileName, IReadOnlyCollection<string> keys, IReadOnlyCollection<string>? allowed = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(keys);
        var found = new FindingList(Allowances.Of(allowed));
        var cleaned = new Cleaned(null, fileName, [], [], null);
        var refusal = FileScreening.Guarded(() =>
        {
            var (exam, name) = FileScreening.Opened(bytes, fileName, found);
            var (removed, byHand) = Act(found, keys.ToHashSet(StringComparer.Ordinal));
            cleaned = cleaned with { Bytes = removed.Count == 0 ? bytes : exam.Save(), FileName = name.Name, Removed = removed, ByHand = byHand };
        });
        return refusal is null ? cleaned : new(null, fileName, [], [], refusal);
    }

    private static (List<Sentence> Removed, List<Sentence> ByHand) Act(FindingList found, IReadOnlySet<string> keys)
    {
        var (removed, byHand) = (new List<Sentence>(), new List<Sentence>());
        foreach (var (finding, acts) in found.Of(keys).ToList())
        {
            foreach (var act in acts)
                act();
            if (finding.Cleanable)
                removed.Add(new($"{finding.Name.Vi}: {finding.Place.Vi}", $"{finding.Name.En}: {finding.Place.En}"));
            else
                byHand.Add(new($"{finding.Place.Vi}: {finding.Advice.Vi}", $"{finding.Place.En}: {finding.Advice.En}"));
        }

        byHand.AddRange(found.ByHand);
        return (removed, byHand);
    }
}
