using Dinh.Law;

namespace Dinh.Reading.Proofreading;

/// <summary>One thing that a careful colleague looks for. Found by its type; adding one edits no list.</summary>
public abstract class ProofRule
{
    /// <summary>Stable key, such as "numbering.skipped".</summary>
    public abstract string Key { get; }

    public abstract Severity Severity { get; }

    /// <summary>What it looks for, in one sentence.</summary>
    public abstract Sentence Looks { get; }

    /// <summary>Words of a plan that it would mark.</summary>
    public abstract string Example { get; }

    /// <summary>Every rule there is, in the order of their keys.</summary>
    public static IReadOnlyList<ProofRule> All { get; } =
    [
        .. typeof(ProofRule)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(ProofRule)) && !t.IsAbstract)
            .Select(t => (ProofRule)Activator.CreateInstance(t)!)
            .OrderBy(r => r.Key, StringComparer.Ordinal),
    ];

    internal abstract IEnumerable<Finding> Check(Galley galley);

    private protected Finding Mark(Passage passage, int start, int end, Sentence message, Sentence advice, Severity? severity = null) =>
        new(Key, severity ?? Severity, passage.At(start, end), passage.Text[start..end].Trim(), message, advice);

    private protected Finding Mark(Passage passage, Sentence message, Sentence advice, Severity? severity = null) =>
        new(Key, severity ?? Severity, passage.At(), Short(passage.Text), message, advice);

    private protected static Sentence Say(string vi, string en) => new(vi, en);

    /// <summary>The opening words of a long passage.</summary>
    internal static string Short(string text)
    {
        if (text.Length <= 80)
            return text;

        var cut = text.LastIndexOf(' ', 80);
        return text[..(cut > 40 ? cut : 80)] + "…";
    }
}
