namespace Dinh.Reading.Screening.Office;

/// <summary>What a part is, by where it stands.</summary>
internal static class PartKinds
{
    /// <returns>The kind of finding that the part is by being there; null when it is no more than what it holds.</returns>
    public static string? Of(string name)
    {
        var low = name.ToLowerInvariant();
        return low.Contains("/embeddings/") || low.Contains("/activex/") || low.Contains("/afchunk") ? "hidden.embedded"
            : low.StartsWith("customxml/item", StringComparison.Ordinal) && !low.Contains("itemprops") ? "hidden.custom-xml"
            : low.EndsWith("vbaproject.bin", StringComparison.Ordinal) || low.EndsWith("vbadata.xml", StringComparison.Ordinal) ? "hidden.macro"
            : low.StartsWith("docprops/thumbnail", StringComparison.Ordinal) ? "hidden.thumbnail"
            : low.Contains("/printersettings/") ? "hidden.printer"
            : low.Contains("/connections") ? "hidden.connection"
            : low.Contains("/querytables/") ? "hidden.connection"
            : low.Contains("/revisions/") ? "hidden.history"
            : low.StartsWith("_xmlsignatures/", StringComparison.Ordinal) && !low.EndsWith(".sigs", StringComparison.Ordinal) ? "hidden.signature"
            : null;
    }

    public static string Vi(string? kind, string file) =>
        kind switch
        {
            "hidden.embedded" => $"tệp nhúng “{file}”",
            "hidden.custom-xml" => $"dữ liệu XML “{file}”",
            "hidden.macro" => "macro",
            "hidden.thumbnail" => "ảnh thu nhỏ của tệp",
            "hidden.printer" => $"thiết lập máy in “{file}”",
            "hidden.connection" => $"kết nối dữ liệu “{file}”",
            "hidden.history" => $"nhật ký sửa “{file}”",
            "hidden.signature" => "chữ ký số",
            _ => IsPicture(file) ? $"ảnh “{file}”" : $"phần “{file}”",
        };

    public static string En(string? kind, string file) =>
        kind switch
        {
            "hidden.embedded" => $"embedded file “{file}”",
            "hidden.custom-xml" => $"XML data “{file}”",
            "hidden.macro" => "macro",
            "hidden.thumbnail" => "thumbnail of the file",
            "hidden.printer" => $"printer settings “{file}”",
            "hidden.connection" => $"data connection “{file}”",
            "hidden.history" => $"history “{file}”",
            "hidden.signature" => "digital signature",
            _ => IsPicture(file) ? $"picture “{file}”" : $"part “{file}”",
        };

    private static bool IsPicture(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif" or ".emf" or ".wmf" or ".bmp" or ".tiff";
}
