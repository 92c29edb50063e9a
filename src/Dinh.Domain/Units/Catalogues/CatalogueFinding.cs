using Dinh.Law;

namespace Dinh.Domain.Units.Catalogues;

public enum CatalogueFindingKind
{
    /// <summary>The row cannot be used as it stands.</summary>
    Error,

    /// <summary>Only a person can say; what hangs on it waits for the answer.</summary>
    Question,

    /// <summary>Done, and worth knowing.</summary>
    Remark,
}

/// <summary>What a person should know, mend or answer before the lists are believed.</summary>
/// <param name="Key">By which an answer is given, and which stays the same when the files are read again; null where nothing is asked.</param>
public sealed record CatalogueFinding(CatalogueFindingKind Kind, RowPlace At, string? Key, Sentence Text)
{
    /// <summary>What may be answered; empty when any code may.</summary>
    public IReadOnlyList<CatalogueCandidate> Candidates { get; init; } = [];

    /// <summary>How many rows hang on it.</summary>
    public int Rows { get; init; } = 1;
}

/// <param name="Code">The answer to give.</param>
/// <param name="Label">The unit it means.</param>
public sealed record CatalogueCandidate(string Code, string Label);
