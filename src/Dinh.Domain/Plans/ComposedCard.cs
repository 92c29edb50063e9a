using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Text;

namespace Dinh.Domain.Plans;

/// <summary>One card of a plan being written.</summary>
/// <param name="Key">Short name inside the plan, stable for its life: "dau", "t3".</param>
public sealed record ComposedCard(string Key, CardKind Kind)
{
    private static readonly CardField[] Long =
    [
        CardField.Bases,
        CardField.Purpose,
        CardField.Requirement,
        CardField.Detail,
        CardField.Funds,
        CardField.Work,
        CardField.Closing,
        CardField.Recipients,
    ];

    private static readonly CardField[] Several =
    [
        CardField.Content,
        CardField.Lead,
        CardField.Advise,
        CardField.Coordinate,
        CardField.Title,
        CardField.Opening,
    ];

    public IReadOnlyDictionary<CardField, string> Fields { get; init; } = ReadOnlyDictionary<CardField, string>.Empty;

    /// <summary>Taken out by the writer; kept, so that it can be put back.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The questions that this kind of card asks, in their order.</summary>
    public IReadOnlyList<CardField> Asked => CardQuestions.Of(Kind);

    /// <summary>Whether a plan may have many of it, to be added, moved and taken out.</summary>
    public bool IsListed => Kind is CardKind.Section or CardKind.Group or CardKind.Task or CardKind.Duty;

    /// <summary>By which it is seen that somebody else wrote in the card meanwhile.</summary>
    public string Stamp
    {
        get
        {
            var words = string.Join('\u001f', Asked.Select(f => this[f]));
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8)).ToLowerInvariant();
        }
    }

    public string this[CardField field] => Fields.GetValueOrDefault(field, "");

    /// <summary>Whether an answer may have several lines.</summary>
    public static bool IsLong(CardField field) => Long.Contains(field);

    public static int LongestOf(CardField field) =>
        Long.Contains(field) ? 20_000
        : Several.Contains(field) ? 4000
        : field == CardField.Time ? 900
        : 500;

    public ComposedCard With(CardField field, string value)
    {
        var tidy = Tidy(field, value);
        return tidy == this[field] ? this : this with { Fields = new Dictionary<CardField, string>(Fields) { [field] = tidy } };
    }

    private static string Tidy(CardField field, string value)
    {
        var words = value.ReplaceLineEndings("\n").Trim();
        return IsLong(field) ? words : words.ReplaceLineEndings(" ");
    }
}
