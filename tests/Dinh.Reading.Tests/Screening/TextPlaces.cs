using System.Text;

namespace Dinh.Reading.Tests.Screening;

/// <summary>Where a datum may hide in plain text.</summary>
internal static class TextPlaces
{
    public static IReadOnlyList<HidingPlace> All { get; } =
    [
        new("txt: văn bản", d => Utf8($"THÔNG BÁO\n\nKính gửi các hộ.\n{d}\nTrân trọng.")),
        new("txt: văn bản UTF-16", d => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"THÔNG BÁO\n{d}\n")]),
        new("md: văn bản đánh dấu", d => Utf8($"# Thông báo\n\n- **{d}**\n")),
        new("md: ghi chú ẩn", d => Utf8($"# Thông báo\n\n<!-- {d} -->\nHết."), "hidden.markup-comment"),
        new("csv: ô", d => Utf8($"TT,Ghi chú\n1,\"{d}\"\n")),
        new(
            "csv: dưới tên cột",
            d => Utf8($"TT;Họ và tên;Số CCCD\n1;Lò Văn Sơn;{new string([.. d.Where(char.IsDigit)])}\n"),
            null,
            d => d.Kind == "personal.identity"
        ),
        new("txt: ký tự không nhìn thấy", d => Utf8($"Thông báo\u200B\u2060 số 1\n{d}\n"), "hidden.zero-width"),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
