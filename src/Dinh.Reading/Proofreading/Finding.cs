using Dinh.Law;

namespace Dinh.Reading.Proofreading;

public enum Severity
{
    /// <summary>Must be mended before signing.</summary>
    Error,

    /// <summary>Probably wrong, or will be asked about.</summary>
    Warning,

    /// <summary>A slip of form.</summary>
    Note,
}

/// <summary>Something in a plan that its writer would want to mend before signing.</summary>
/// <param name="Rule">Stable key, such as "numbering.skipped".</param>
/// <param name="At">Where it stands.</param>
/// <param name="Quote">The words as they stand.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do.</param>
public sealed record Finding(string Rule, Severity Severity, Place At, string Quote, Sentence Message, Sentence Advice);
