using System.Text;

namespace Dinh.App.Web.Keeping;

/// <summary>What a public page depends on: always what stands on all pages, and with it one place, all places below one, or a record of the log.</summary>
/// <param name="Place">A place exactly; null for none of its own.</param>
/// <param name="Below">A unit with all below it; empty for the whole country.</param>
/// <param name="Beside">A body whose own acts are shown too, or a paper that is led to.</param>
/// <param name="Record">A record whose entries in the log are shown, sealed or waiting.</param>
public readonly record struct KeptScope(string? Place = null, string? Below = null, string? Beside = null, Guid? Record = null)
{
    internal void Write(StringBuilder text, Func<string, object, string> bind)
    {
        var where = Below is "" ? "" : $""" WHERE "Place" = ''{Or("p", Place, bind)}{Or("b", Beside, bind)}{OrBelow(bind)}""";
        text.Append($"""COALESCE((SELECT SUM("Count") FROM "PublicStamps"{where}), 0)""");
        if (Record is { } record)
            text.Append($""" + (SELECT COUNT(*) FROM "LogEntries" WHERE "RecordKey" = {bind("r", record)} AND "Index" IS NOT NULL)""");
    }

    private static string Or(string name, string? place, Func<string, object, string> bind) => place is null ? "" : $""" OR "Place" = {bind(name, place)}""";

    private string OrBelow(Func<string, object, string> bind) =>
        Below is { Length: > 0 } below ? $""" OR ("Place" >= {bind("f", below)} AND "Place" < {bind("t", below[..^1] + '0')})""" : "";
}
