using System.Text;
using Dinh.Reading.Files.Plain;

namespace Dinh.Reading.Tests.Rolls;

/// <summary>Writes text as fonts from before Unicode had it.</summary>
internal static class TestLetters
{
    public static byte[] ToTcvn3(string text) =>
        [.. text.Normalize(NormalizationForm.FormC).Select(c => (byte)(char.IsAscii(c) ? c : Array.IndexOf(Tcvn3.Letters, Known(c))))];

    // TCVN3 has no capitals with marks but a few.
    private static char Known(char letter) => Tcvn3.Letters.Contains(letter) ? letter : char.ToLowerInvariant(letter);
}
