namespace Dinh.Reading.Cleaning;

/// <summary>Whether words are set all in capitals.</summary>
internal static class Capitals
{
    public static bool Are(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
                return false;
            if (char.IsLetter(letter))
                letters++;
        }

        return letters > 1;
    }
}
