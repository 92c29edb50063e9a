using System.Buffers;

namespace Dinh.Reading.Proofreading;

/// <summary>One written word of a passage.</summary>
/// <param name="Start">First character in the passage.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Syllable">Its letters and tone, wherever the tone mark was put.</param>
/// <param name="Joined">Nothing but a space or a dash stands between it and the word before.</param>
/// <param name="Opens">It opens a sentence.</param>
internal readonly record struct Word(int Start, int End, string Text, Syllable Syllable, bool Joined, bool Opens)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".:;!?“\"");

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsUpper => Text.Length > 1 && !Text.Any(char.IsLower);

    public static IReadOnlyList<Word> Split(Passage passage)
    {
        var text = passage.Text;
        var words = new List<Word>();
        var last = 0;
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;

            var gap = text.AsSpan(last, start - last);
            var written = text[start..i];
            words.Add(
                new(start, i, written, Syllable.Of(written), words.Count > 0 && IsPlain(gap), words.Count == 0 || IsStop(gap) || OpensItem(passage, start))
            );
            last = i;
        }

        return words;
    }

    private static bool OpensItem(Passage passage, int start) => passage.Marker is { } marker && start == marker.Length;

    private static bool IsPlain(ReadOnlySpan<char> gap) => gap.Length > 0 && gap.Trim(" -–").IsEmpty && gap.Trim(' ').Length <= 1;

    private static bool IsStop(ReadOnlySpan<char> gap) => gap.IndexOfAny(Stops) >= 0;
}
