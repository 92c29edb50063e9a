namespace Dinh.Law;

/// <summary>A row of the law book: what it says, where the law says so, between which days, and how far that may be trusted.</summary>
public abstract record LegalRow
{
    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The rule in one sentence for whoever relies on it.</summary>
    public required Sentence Says { get; init; }

    public required Citation Basis { get; init; }

    public required Confidence Confidence { get; init; }

    public Ground Ground => new(Says, Basis, Confidence);

    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A reason, with the place of the law it rests on and how far that may be trusted.</summary>
public sealed record Ground(Sentence Says, Citation Basis, Confidence Confidence)
{
    public override string ToString() => $"{Says.Vi} ({Basis}; {Confidence.Remark.Vi})";
}

/// <summary>Rows of which one may take the place of another from a day on.</summary>
public static class LegalRows
{
    extension<T>(IEnumerable<T> rows)
        where T : LegalRow
    {
        /// <summary>Those that hold on that day.</summary>
        public IEnumerable<T> On(DateOnly day) => rows.Where(r => r.HoldsOn(day));

        /// <summary>The one that holds on that day and fits; of several the latest. Null when none does.</summary>
        public T? Find(DateOnly day, Func<T, bool> fits) => rows.On(day).Where(fits).MaxBy(r => r.From);
    }
}
