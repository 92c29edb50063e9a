using System.Text;

namespace Dinh.Reading.Files.Plain;

/// <summary>Finds out in which letters a plain file is written. Old Vietnamese code pages are believed only on strong evidence.</summary>
internal static class Encodings
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Vietnamese = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <returns>The text; null when the bytes are no text in any letters that we know.</returns>
    public static string? Decode(byte[] bytes) => ByMark(bytes) ?? ByZeros(bytes) ?? (TryUtf8(bytes) is { } text ? LegacyLetters.Mend(text) : BySense(bytes));

    private static string? ByMark(byte[] bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => TryUtf8(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => null,
        };

    /// <summary>UTF-16 without its mark: in Vietnamese too, most high bytes are zero and no low byte is.</summary>
    private static string? ByZeros(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4_096) & ~1);
        var (even, odd) = (0, 0);
        for (var at = 0; at < sample.Length; at += 2)
        {
            if (sample[at] == 0)
                even++;
            if (sample[at + 1] == 0)
                odd++;
        }

        var many = sample.Length / 6;
        if (odd > many && even == 0)
            return Encoding.Unicode.GetString(bytes);
        return even > many && odd == 0 ? Encoding.BigEndianUnicode.GetString(bytes) : null;
    }

    private static string? TryUtf8(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? BySense(byte[] bytes)
    {
        var western = Western.GetString(bytes);
        var codePage = Vietnamese.GetString(bytes);
        var legacy = LegacyLetters.Mend(western);
        var best = CommonWords.In(codePage) > CommonWords.In(legacy) ? codePage : legacy;
        return CommonWords.AreStrongIn(best) ? best : null;
    }
}
