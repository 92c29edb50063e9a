using System.Globalization;
using System.Text;

namespace Dinh.Law.Text;

/// <summary>What a reader may type without marks: "Đường làng" is found by "duong lang".</summary>
public static class SearchText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;

            // Unicode does not hold đ to be a d with a mark, so no database folds it for us.
            folded.Append(char.ToLowerInvariant(letter) is 'đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
