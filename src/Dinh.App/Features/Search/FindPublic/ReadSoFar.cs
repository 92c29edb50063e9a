using System.Globalization;
using Dinh.Data.Search;

namespace Dinh.App.Features.Search.FindPublic;

/// <summary>How far somebody has read in what was found, as the address bears it: "300-2-1668…". What is made public meanwhile moves nothing.</summary>
/// <param name="Count">How many stood before.</param>
/// <param name="Last">The last of them.</param>
public sealed record ReadSoFar(int Count, FullTextHit Last)
{
    private const int MostCount = 100_000_000;

    public static ReadSoFar? Read(string word) =>
        word.Split('-') is [var count, var step, var number]
        && TryRead(count, out int before)
        && before <= MostCount
        && TryRead(step, out int rank)
        && TryRead(number, out long last)
            ? new(before, new(last, rank))
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}-{Last.Step}-{Last.Number}");

    private static bool TryRead<T>(string word, out T number)
        where T : System.Numerics.INumberBase<T> => T.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number!);
}
