namespace Dinh.Law.Disclosing;

/// <summary>Who must make information public, and before whom.</summary>
public enum Discloser
{
    /// <summary>Chính quyền địa phương cấp xã: before the people.</summary>
    Commune,

    /// <summary>Cơ quan, đơn vị sự nghiệp công lập: before its staff.</summary>
    Agency,

    /// <summary>Doanh nghiệp nhà nước: before its workers.</summary>
    StateEnterprise,
}
