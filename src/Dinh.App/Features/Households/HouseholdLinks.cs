using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Domain.People;

namespace Dinh.App.Features.Households;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class HouseholdLinks
{
    /// <summary>The rolls of the reader's villages.</summary>
    public const string List = "/so-ho";

    /// <summary>Where everybody sees counts and hashes.</summary>
    public const string Public = "/danh-sach-ho";

    public static string Roll(Id<HouseholdRoll> roll) => $"{List}/{roll}";

    /// <summary>A household is listed.</summary>
    public static string New(Id<HouseholdRoll> roll) => $"{Roll(roll)}/them";

    public static string Household(Id<Household> household) => $"{List}/ho/{household}";

    /// <summary>A sheet is sent.</summary>
    public static string Upload(Id<HouseholdRoll> roll) => $"{Roll(roll)}/nap";

    public static string Import(Id<RollImport> import) => $"{List}/nap/{import}";

    /// <summary>The copies of a roll, and making another.</summary>
    public static string Freezes(Id<HouseholdRoll> roll) => $"{Roll(roll)}/chot";

    public static string Freeze(Id<RollFreeze> freeze) => $"{List}/chot/{freeze}";

    /// <summary>The list to be signed.</summary>
    public static string Paper(Id<HouseholdRoll> roll, string format) => $"{Roll(roll)}/danh-sach.{format}";

    public static string FrozenPaper(Id<RollFreeze> freeze, string format) => $"{Freeze(freeze)}/danh-sach.{format}";

    public static string PublicFreeze(Id<RollFreeze> freeze) => $"{Public}/{freeze}";

    public static string PublicVillage(Id<Body> village) => $"{Public}/thon/{village}";
}
