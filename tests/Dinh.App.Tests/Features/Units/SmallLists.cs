using System.Text;

namespace Dinh.App.Tests.Features.Units;

/// <summary>Lists of a handful of units, in the columns of the full ones.</summary>
internal static class SmallLists
{
    public const string Provinces = """
        code,name,type,population,area_km2,latitude,longitude,formed_from,valid_from
        22,Tỉnh Quảng Ninh,Tỉnh,1,1,21,107,không sáp nhập,2025-07-01
        79,Thành phố Hồ Chí Minh,Thành phố,1,1,10,106,"TPHCM, tỉnh Bà Rịa - Vũng Tàu",2025-07-01

        """;

    public const string Communes = """
        code,name,type,province_code,population,area_km2,latitude,longitude,valid_from
        06978,Xã Ba Chẽ,Xã,22,1,1,21,107,2025-07-01
        26732,Đặc khu Côn Đảo,Đặc khu,79,,1,8,106,2025-07-01
        26848,Phường Phước Long,Phường,79,1,1,10,106,2025-07-01
        26850,Phường Bình Quới,Phường,79,1,1,10,106,2025-07-01

        """;

    public const string Former = """
        code,name,type,district_code,district,province_code,province,valid_to
        06970,Thị trấn Ba Chẽ,Thị trấn,204,Huyện Ba Chẽ,22,Tỉnh Quảng Ninh,2025-06-30
        26848,Phường Phước Long B,Phường,769,Thành phố Thủ Đức,79,Thành phố Hồ Chí Minh,2025-06-30

        """;

    public const string Successors = """
        old_code,old_name,old_district,old_province_code,old_province,divided,new_code,new_name,new_province_code,new_province
        06970,Thị trấn Ba Chẽ,Huyện Ba Chẽ,22,Tỉnh Quảng Ninh,0,06970,Xã Ba Chẽ,22,Tỉnh Quảng Ninh
        ,,Huyện Côn Đảo,77,Tỉnh Bà Rịa - Vũng Tàu,0,26732,Đặc khu Côn Đảo,79,Thành phố Hồ Chí Minh
        26848,Phường Phước Long B,Thành phố Thủ Đức,79,Thành phố Hồ Chí Minh,1,26848,Phường Phước Long,79,Thành phố Hồ Chí Minh
        26848,Phường Phước Long B,Thành phố Thủ Đức,79,Thành phố Hồ Chí Minh,1,26850,Phường Bình Quới,79,Thành phố Hồ Chí Minh

        """;

    public static IReadOnlyList<(string Name, byte[] Content)> WithGaps() =>
        [.. new[] { Provinces, Communes, Former, Successors }.Select((text, at) => ($"{at}.csv", Encoding.UTF8.GetBytes(text)))];
}
