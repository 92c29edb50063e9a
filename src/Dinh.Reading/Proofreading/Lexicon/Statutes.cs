using Dinh.Law.Corpus;

namespace Dinh.Reading.Proofreading.Lexicon;

/// <summary>The names of laws, as they are written.</summary>
internal static class Statutes
{
    /// <summary>Longest first, so that a name does not hide a longer one that it opens.</summary>
    public static IReadOnlyList<Name> All { get; } =
    [
        .. Instruments
            .All.Where(i => i.Kind is "Luật" or "Pháp lệnh")
            .SelectMany(i => (string[])[i.Name, .. i.ShortNames ?? []])
            .Concat(LexiconFile.Read<Dictionary<string, string[]>>("statutes")["names"])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(Name.Of)
            .OrderByDescending(n => n.Words.Count),
    ];

    /// <summary>Names under which a law is cited by mistake, each with its own.</summary>
    public static IReadOnlyList<(Name Wrong, Name Own)> Mistaken { get; } =
    [
        .. Instruments
            .All.Where(i => i.Kind == "Luật")
            .SelectMany(i => (i.WrongNames ?? []).Select(w => (Wrong: Name.Of(w), Own: Name.Of(i.Name))))
            .OrderByDescending(n => n.Wrong.Words.Count),
    ];

    /// <param name="Text">As it is written: "Thực hiện dân chủ ở cơ sở".</param>
    /// <param name="Words">Its syllables.</param>
    internal sealed record Name(string Text, IReadOnlyList<string> Words)
    {
        public static Name Of(string text) =>
            new(text, [.. text.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Select(w => Syllable.Of(w).Key)]);
    }
}
