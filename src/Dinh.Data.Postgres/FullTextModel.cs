using Dinh.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NpgsqlTypes;

namespace Dinh.Data.Postgres;

/// <summary>The words of the search are a tsvector without places, under a GIN index that is written at once: a list of what is still to be sorted in would be read through by every search.</summary>
internal static class FullTextModel
{
    public static void MapFullText(this ModelBuilder model)
    {
        var tokens = model.Entity<SearchTokens>();
        tokens.Property(t => t.Words).HasColumnType("tsvector").HasConversion(new WordsConverter());
        tokens.Property(t => t.Words).Metadata.SetCollation(null);
        tokens.HasIndex(t => t.Words).HasMethod("gin").HasStorageParameter("fastupdate", false);
    }

    // Each word stands between quotation marks, and none holds one.
    public static string Quoted(string word) => $"'{word}'";

    // What it cannot read as the server does are quotation marks and places, of which our words have none.
#pragma warning disable CS0618
    private sealed class WordsConverter()
        : ValueConverter<string, NpgsqlTsVector>(
            words => NpgsqlTsVector.Parse(string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Quoted))),
            vector => vector.ToString()
        );
#pragma warning restore CS0618
}
