namespace Dinh.Reading.Files.Plain;

/// <summary>The letters of TCVN 5712:1993 VN3, by their byte: the "ABC" fonts (.VnTime, .VnArial).</summary>
internal static class Tcvn3
{
    public static char[] Letters { get; } = Table();

    private static char[] Table()
    {
        var table = Enumerable.Range(0, 256).Select(code => (char)code).ToArray();
        Fill(table, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
        Fill(table, 0xB5, "àảãáạ");
        Fill(table, 0xBB, "ằẳẵắ");
        Fill(table, 0xC6, "ặầẩẫấậè");
        Fill(table, 0xCE, "ẻẽéẹềểễếệìỉ");
        Fill(table, 0xDC, "ĩíịò");
        Fill(table, 0xE1, "ỏõóọồổỗốộờởỡớợù");
        Fill(table, 0xF1, "ủũúụừửữứựỳỷỹýỵ");
        return table;
    }

    private static void Fill(char[] table, int from, string letters) => letters.CopyTo(0, table, from, letters.Length);
}
