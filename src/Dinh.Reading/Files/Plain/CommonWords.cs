using System.Text;

namespace Dinh.Reading.Files.Plain;

/// <summary>Tells Vietnamese from noise: counts words with marks that hardly any administrative page is without.</summary>
internal static class CommonWords
{
    private const int Sample = 40_000;

    // Fewer could stand in any text by chance once its letters are exchanged.
    public const int Strong = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        (
            "và của các cho được thực hiện kế hoạch ủy uỷ tổ chức chủ cơ sở tỉnh huyện xã phường thị trấn nghị định quyết luật căn cứ ngày tháng năm "
            + "nhiệm vụ việc quản lý đơn vị nội phối hợp thời gian báo cáo hội đồng phòng số về với là có những cán bộ công dân độc lập tự hạnh phúc "
            + "nghĩa việt nhân kết quả tuyên truyền phổ biến trách nhiệm yêu cầu mục đích kinh phí nơi nhận lưu tịch "
            + "họ tên địa chỉ hộ thôn xóm thị văn nguyễn trần phạm hoàng điện thoại"
        )
            .Split(' ')
            .Where(word => !word.All(char.IsAscii)),
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool AreStrongIn(string text) => In(text) >= Strong;

    public static int In(string text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        if (char.IsHighSurrogate(sample.LastOrDefault()))
            sample = sample[..^1];

        var composed = Compose(sample).AsSpan();
        var found = 0;
        for (var at = 0; at < composed.Length; )
        {
            var length = WordAt(composed[at..]);
            if (length > 0 && Words.Contains(composed.Slice(at, length)))
                found++;
            at += Math.Max(length, 1);
        }

        return found;
    }

    private static string Compose(string sample)
    {
        try
        {
            return sample.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half surrogate pairs: whatever it is, counting may go on without composing.
            return sample;
        }
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return length;
    }
}
