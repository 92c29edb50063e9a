using System.Text;
using Dinh.Law.Text;

namespace Dinh.Law.Corpus;

/// <summary>How well the name in a citation fits the instrument.</summary>
public enum NameFit
{
    /// <summary>By number alone, or by the full name.</summary>
    Full,

    /// <summary>By a shorter name in lawful use.</summary>
    Shortened,

    /// <summary>By a name it does not bear.</summary>
    Wrong,
}

/// <summary>An instrument recognised in a citation.</summary>
/// <param name="Instrument">The instrument meant.</param>
/// <param name="Fit">How well the name fits.</param>
/// <param name="Year">The year the citation states beside the name ("năm 2022"); null when none.</param>
public sealed record CitedInstrument(Instrument Instrument, NameFit Fit, int? Year)
{
    /// <summary>Whether a stated year is that of the instrument's issue.</summary>
    public bool YearFits => Year is null || Instrument.Issued is null || Year == Instrument.Issued.Value.Year;
}

/// <summary>The legal instruments known to the program.</summary>
public static class Instruments
{
    private static readonly List<Instrument> Rows = LawBook.ReadRows<Instrument>("Corpus/instruments.json");

    private static readonly Dictionary<string, Instrument> ByNumber = Rows.ToDictionary(i => NumberKey(i.Number), StringComparer.Ordinal);

    /// <summary>Longest names first, so that "Luật Thanh tra" does not hide a longer one.</summary>
    private static readonly List<(string Name, NameFit Fit, Instrument Instrument)> Names =
    [
        .. Rows.SelectMany(NamesOf).OrderBy(n => n.Fit).ThenByDescending(n => n.Name.Length),
    ];

    public static IReadOnlyList<Instrument> All => Rows;

    /// <summary>By number ("10/2022/QH15", "59 /2023/NĐ-CP") or by kind and name; null when unknown.</summary>
    /// <param name="numberOrName">What the paper writes; words may follow the name.</param>
    /// <param name="on">Of several of one name, the one in force that day is meant; without it the latest.</param>
    public static Instrument? Find(string numberOrName, DateOnly? on = null) => Cited(numberOrName, on)?.Instrument;

    /// <summary>The instrument a citation means, and how well it names it; null when unknown.</summary>
    public static CitedInstrument? Cited(string citation, DateOnly? on = null)
    {
        var year = YearOf(citation);
        if (Numbered(citation) is { } numbered)
            return new(numbered, FitOf(citation, numbered), year);

        var words = Words(citation);
        var named = Names.FirstOrDefault(n => Opens(words, n.Name));
        if (named.Instrument is null)
            return null;

        var namesakes = Names.Where(n => n.Fit == named.Fit && n.Name == named.Name).Select(n => n.Instrument).ToList();
        return new(Meant(namesakes, year, on), named.Fit, year);
    }

    private static Instrument Meant(List<Instrument> namesakes, int? year, DateOnly? on)
    {
        var meant = namesakes.Find(i => year is not null && i.Issued?.Year == year);
        if (on is { } day)
            meant ??= namesakes.Find(i => i.StateOn(day).State == InstrumentState.InForce);
        return meant ?? namesakes.MaxBy(i => i.Effective ?? i.Issued ?? DateOnly.MinValue)!;
    }

    private static Instrument? Numbered(string citation)
    {
        var key = NumberKey(citation);
        if (ByNumber.TryGetValue(key, out var exact))
            return exact;

        return Rows.Where(i => Holds(key, NumberKey(i.Number))).MaxBy(i => i.Number.Length);
    }

    /// <summary>A number inside a longer citation counts when no figure or letter runs on before or behind it.</summary>
    private static bool Holds(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
    }

    /// <summary>A citation by number may still bear a wrong name before or behind it.</summary>
    private static NameFit FitOf(string citation, Instrument instrument)
    {
        var words = $" {Words(citation)} ";
        var names = NamesOf(instrument).ToList();
        if (names.Any(n => n.Fit != NameFit.Wrong && words.Contains($" {n.Name} ", StringComparison.Ordinal)))
            return NameFit.Full;

        return names.Any(n => n.Fit == NameFit.Wrong && words.Contains($" {n.Name} ", StringComparison.Ordinal)) ? NameFit.Wrong : NameFit.Full;
    }

    private static IEnumerable<(string Name, NameFit Fit, Instrument Instrument)> NamesOf(Instrument instrument)
    {
        yield return (Words($"{instrument.Kind} {instrument.Name}"), NameFit.Full, instrument);
        foreach (var name in instrument.ShortNames ?? [])
            yield return (Words($"{instrument.Kind} {name}"), NameFit.Shortened, instrument);
        foreach (var name in instrument.WrongNames ?? [])
            yield return (Words($"{instrument.Kind} {name}"), NameFit.Wrong, instrument);
    }

    private static bool Opens(string words, string name) =>
        words.StartsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || words[name.Length] == ' ');

    private static string NumberKey(string text) =>
        SearchText.Fold(text).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    /// <summary>Folded words with one space between them; signs drop out.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in SearchText.Fold(text))
        {
            if (char.IsLetterOrDigit(letter))
                words.Append(letter);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    private static int? YearOf(string citation)
    {
        var words = Words(citation).Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] == "nam" && words[i].Length == 4 && int.TryParse(words[i], out var year))
                return year;
        }

        return null;
    }
}
