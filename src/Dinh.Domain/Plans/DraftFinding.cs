using Dinh.Law;

namespace Dinh.Domain.Plans;

public enum FindingSeverity
{
    Error,
    Warning,
    Note,
}

/// <summary>Something in the text that its writer would want to mend before signing, kept with what the clerk said to it.</summary>
/// <param name="Key">Short name inside the draft: "f4".</param>
public sealed record DraftFinding(string Key, string Rule, FindingSeverity Severity, DraftPlace At, string Quote, Sentence Message, Sentence Advice)
{
    /// <summary>Why it was set aside; null while it stands.</summary>
    public string? SetAsideBecause { get; init; }
}
