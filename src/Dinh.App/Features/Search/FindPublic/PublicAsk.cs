using System.Globalization;
using Dinh.Data.Search;
using Dinh.Domain.Common;
using Dinh.Domain.Units;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>What a visitor asks for: words and filters, as the address bears them. What cannot be read there counts as not said.</summary>
public sealed record PublicAsk
{
    public const int PageSize = 20;

    private const int LongestName = 100;

    public string Text { get; init; } = "";

    public string Kind { get; init; } = "";

    /// <summary>The key of an item of the law's list.</summary>
    public string Item { get; init; } = "";

    /// <summary>The name of a place, of today or of former days.</summary>
    public string Place { get; init; } = "";

    public Id<AdministrativeUnit>? Unit { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public SearchState? State { get; init; }

    public bool ByDay { get; init; }

    /// <summary>Within what was found at once.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where whoever reads on stands; null for the beginning.</summary>
    public ReadSoFar? After { get; init; }

    /// <summary>Whether anything is asked for at all.</summary>
    public bool IsEmpty => AskedWords.Of(Text).Words.Count == 0 && !IsFiltered;

    public bool IsFiltered => Kind.Length + Item.Length + Place.Length > 0 || Unit is not null || From is not null || To is not null || State is not null;

    public static PublicAsk Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string Said(string vietnamese, string english, int longest = LongestName) =>
            (
                query[vietnamese].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) ?? query[english].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) ?? ""
            ).Trim()
                is var said
            && said.Length > longest
                ? said[..longest]
                : said;

        return new()
        {
            Text = Said("q", "q", AskedWords.LongestText),
            Kind = FoundKind.Of(Said("loai", "kind"))?.Kind ?? "",
            Item = Said("muc", "item", 40),
            Place = Said("noi", "place"),
            Unit = Id<AdministrativeUnit>.TryParse(Said("don-vi", "unit"), null, out var unit) ? unit : null,
            From = DayOf(Said("tu", "from")),
            To = DayOf(Said("den", "to")),
            State = StateOf(Said("trang-thai", "state")),
            ByDay = Said("xep", "order") is "ngay" or "day",
            Page = int.TryParse(Said("trang", "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Math.Clamp(page, 1, FullTextQuestion.Most / PageSize)
                : 1,
            After = ReadSoFar.Read(Said("sau", "after")),
        };
    }

    /// <summary>The address of the same question, from its beginning.</summary>
    public string ToAddress() => SearchLinks.Find + ToQuery();

    /// <summary>The same for what comes after.</summary>
    public string ToAddress(ReadSoFar after) => SearchLinks.Find + ToQuery(("sau", $"{after}"));

    internal QueryString ToQuery(params ReadOnlySpan<(string Name, string Value)> more)
    {
        var said = new (string Name, string Value)[]
        {
            ("q", Text),
            ("loai", Kind),
            ("muc", Item),
            ("noi", Place),
            ("don-vi", Unit?.ToString() ?? ""),
            ("tu", WordOf(From)),
            ("den", WordOf(To)),
            ("trang-thai", State is { } state ? WordOf(state) : ""),
            ("xep", ByDay ? "ngay" : ""),
        };
        return new QueryBuilder(said.Concat(more.ToArray()).Where(s => s.Value.Length > 0).Select(s => KeyValuePair.Create(s.Name, s.Value))).ToQueryString();
    }

    public static string WordOf(SearchState state) =>
        state switch
        {
            SearchState.Corrected => "da-dinh-chinh",
            SearchState.Withdrawn => "da-rut",
            _ => "dang-cong-khai",
        };

    public static string WordOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static SearchState? StateOf(string word) =>
        Enum.GetValues<SearchState>()
            .Cast<SearchState?>()
            .FirstOrDefault(s => WordOf(s!.Value) == word || $"{s}".Equals(word, StringComparison.OrdinalIgnoreCase));

    private static DateOnly? DayOf(string word) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
