using Dinh.Domain.Common;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Difficulties.ListDifficulties;

/// <summary>From which side one looks.</summary>
public enum DifficultySide
{
    All,

    /// <summary>Those that the reader's bodies asked.</summary>
    Asked,

    /// <summary>Those in the hands of the reader's bodies; of a cluster the one that stands for all.</summary>
    Held,
}

/// <summary>Which states one wants to see.</summary>
public enum DifficultyPhase
{
    Waiting,
    WaitingLong,
    InHand,
    Late,
    Answered,
    Settled,
    Withdrawn,
}

/// <summary>Which difficulties one wants to see; read from an address through allow-lists alone.</summary>
public sealed record DifficultyFilter(string Text, DifficultySide Side, DifficultyPhase? Phase, int Number)
{
    public const int Size = 25;
    private const int LongestText = 200;

    public static readonly IReadOnlyDictionary<string, DifficultySide> Sides = new Dictionary<string, DifficultySide>
    {
        ["da-neu"] = DifficultySide.Asked,
        ["can-tra-loi"] = DifficultySide.Held,
    };

    public static readonly IReadOnlyDictionary<string, DifficultyPhase> Phases = new Dictionary<string, DifficultyPhase>
    {
        ["cho-tiep-nhan"] = DifficultyPhase.Waiting,
        ["cho-lau"] = DifficultyPhase.WaitingLong,
        ["dang-xu-ly"] = DifficultyPhase.InHand,
        ["tre-hen"] = DifficultyPhase.Late,
        ["da-tra-loi"] = DifficultyPhase.Answered,
        ["da-xong"] = DifficultyPhase.Settled,
        ["da-rut"] = DifficultyPhase.Withdrawn,
    };

    /// <summary>The plan, as duties name their source.</summary>
    public string? Source { get; init; }

    /// <summary>The unit of who asks.</summary>
    public Id<AdministrativeUnit>? Unit { get; init; }

    public string? SideKey => Sides.FirstOrDefault(s => s.Value == Side).Key;

    public string? PhaseKey => Phases.FirstOrDefault(p => p.Value == Phase).Key;

    public static DifficultyFilter Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string Of(string name) => query[name].ToString().Trim();
        var text = Of("tim").Replace("\0", "", StringComparison.Ordinal);
        return new(
            text.Length > LongestText ? text[..LongestText] : text,
            Sides.GetValueOrDefault(Of("vai"), DifficultySide.All),
            Phases.TryGetValue(Of("tinh-trang"), out var phase) ? phase : null,
            int.TryParse(Of("trang"), out var number) ? Math.Clamp(number, 1, 100_000) : 1
        )
        {
            Source = Of("ke-hoach") is { Length: > 0 and <= 200 } source ? source.Replace("\0", "", StringComparison.Ordinal) : null,
            Unit = Id<AdministrativeUnit>.TryParse(Of("don-vi"), null, out var unit) ? unit : null,
        };
    }
}
