namespace Dinh.App.Features.Portal.OpenData;

/// <summary>The last row that was read, as the address bears it. Rows are read in the order of their keys, which never change, and newer ones come after: so each is met once, whatever is written meanwhile.</summary>
internal sealed record DataCursor(bool IsDue, Guid Key)
{
    private const string Due = "due-";
    private const string Own = "own-";

    public static DataCursor Of(DataRow row) => new(row.IsDue, row.Key);

    public static DataCursor? Read(string? word) =>
        word is not null
        && (word.StartsWith(Due, StringComparison.Ordinal) || word.StartsWith(Own, StringComparison.Ordinal))
        && Guid.TryParseExact(word[Due.Length..], "D", out var key)
            ? new(word[0] == Due[0], key)
            : null;

    public override string ToString() => (IsDue ? Due : Own) + Key;
}

/// <summary>Some rows, and where one reads on; null where these are the last.</summary>
internal sealed record DataPage(IReadOnlyList<DataRow> Rows, DataCursor? Next);
