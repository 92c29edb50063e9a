using Dinh.Domain.Units.Catalogues;
using Dinh.Law.Units;

namespace Dinh.Domain.Units;

/// <summary>The one unit above the provinces: ministries have their bodies there, and what they ask about is the whole country.</summary>
/// <remarks>No list of units names it, so every catalogue has it beside its lists. The provinces do not lie below it: their paths are older than it, and stay.</remarks>
public static class Country
{
    public const string Kind = "Nước";

    private const string Code = "VN";
    private const string Name = "Việt Nam";

    /// <summary>The row that a list of units lacks.</summary>
    public static UnitRow Row { get; } = new(new(Name, 0), Code, Name, Kind, null, Levels.Kinds.Single(k => k.Kind == Kind).From, null);
}
