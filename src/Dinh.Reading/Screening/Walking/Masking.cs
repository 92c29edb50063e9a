using System.Text;

namespace Dinh.Reading.Screening.Walking;

/// <summary>Quotes what was found so that its owner knows it and nobody else learns it.</summary>
internal static class Masking
{
    private const int Most = 80;

    public static string Quote(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > Most)
            words = words[..Most] + "…";

        var ends = Math.Clamp(words.Length / 4, 1, 12);
        var masked = new StringBuilder(words);
        for (var at = 0; at < words.Length; at++)
        {
            var inside = at >= ends && at < words.Length - ends;
            if (char.IsLetterOrDigit(words[at]) && (inside || (words.Length > 24 && char.IsDigit(words[at]))))
                masked[at] = '•';
        }

        return masked.ToString();
    }
}
