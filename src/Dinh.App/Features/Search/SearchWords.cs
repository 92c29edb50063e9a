using Dinh.Data.Search;
using Dinh.Law;
using Dinh.Law.Disclosing;

namespace Dinh.App.Features.Search;

/// <summary>How what was found is told on pages.</summary>
internal static class SearchWords
{
    public static readonly Sentence Withdrawn = new("Bản công khai đã được rút", "Made public once, and withdrawn");

    /// <summary>The name of an item of the law's list, as its newest wording has it.</summary>
    public static Sentence NameOfItem(string key) => DisclosureItems.All.LastOrDefault(i => i.Key == key)?.Name ?? new(key, key);

    public static Sentence NameOf(SearchState state) =>
        state switch
        {
            SearchState.Corrected => new("Đã đính chính", "Corrected"),
            SearchState.Withdrawn => new("Đã rút", "Withdrawn"),
            _ => new("Đang công khai", "Public"),
        };
}
