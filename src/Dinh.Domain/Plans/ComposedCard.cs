using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Text;

namespace Dinh.Domain.Plans;

/// <summary>What a card of a plan being written is.</summary>
public enum CardKind
{
    /// <summary>Issuer, number, day, title and the words by which it is issued.</summary>
    Head,

    /// <summary>Căn cứ.</summary>
    Bases,

    /// <summary>Mục đích, yêu cầu.</summary>
    Aims,

    /// <summary>A heading of the first order, counted I, II, III.</summary>
    Section,

    /// <summary>A heading below it, counted 1, 2, 3.</summary>
    Group,
    Task,

    /// <summary>Kinh phí.</summary>
    Funds,

    /// <summary>What one body does in carrying the plan out.</summary>
    Duty,
    Closing,

    /// <summary>Recipients and signature.</summary>
    Foot,
}

/// <summary>A question that a card asks its writer.</summary>
public enum CardField
{
    Issuer,
    Kind,
    Number,
    Place,
    Date,
    Title,
    Opening,

    /// <summary>Căn cứ, one a line.</summary>
    Bases,

    /// <summary>Mục đích, one a line.</summary>
    Purpose,

    /// <summary>Yêu cầu, one a line.</summary>
    Requirement,
    Heading,
    Content,
    Detail,

    /// <summary>Chủ trì: bodies, parted by semicolons.</summary>
    Lead,

    /// <summary>Tham mưu.</summary>
    Advise,

    /// <summary>Phối hợp.</summary>
    Coordinate,
    Form,

    /// <summary>Sản phẩm.</summary>
    Product,

    /// <summary>The words of time.</summary>
    Time,
    Cost,
    Funds,
    Body,

    /// <summary>What a body does, one a line.</summary>
    Work,
    Closing,

    /// <summary>Nơi nhận, one a line.</summary>
    Recipients,

    /// <summary>Who keeps the original, behind "Lưu: VT".</summary>
    Keeper,

    /// <summary>In whose name it is signed, as <see cref="Dinh.Law.PaperForm.SigningWay"/> says.</summary>
    Way,

    /// <summary>The collective that the signer speaks for.</summary>
    Collective,

    /// <summary>In whose stead it is signed.</summary>
    Chief,

    /// <summary>The signer's office.</summary>
    Office,
    Signer,
}

/// <summary>One card of a plan being written.</summary>
/// <param name="Key">Short name inside the plan, stable for its life: "dau", "t3".</param>
public sealed record ComposedCard(string Key, CardKind Kind)
{
    private static readonly ReadOnlyDictionary<CardKind, CardField[]> Known = new(
        new Dictionary<CardKind, CardField[]>
        {
            [CardKind.Head] = [CardField.Issuer, CardField.Kind, CardField.Number, CardField.Place, CardField.Date, CardField.Title, CardField.Opening],
            [CardKind.Bases] = [CardField.Bases],
            [CardKind.Aims] = [CardField.Purpose, CardField.Requirement],
            [CardKind.Section] = [CardField.Heading],
            [CardKind.Group] = [CardField.Heading],
            [CardKind.Task] =
            [
                CardField.Content,
                CardField.Lead,
                CardField.Advise,
                CardField.Coordinate,
                CardField.Time,
                CardField.Product,
                CardField.Form,
                CardField.Cost,
                CardField.Detail,
            ],
            [CardKind.Funds] = [CardField.Funds],
            [CardKind.Duty] = [CardField.Body, CardField.Work],
            [CardKind.Closing] = [CardField.Closing],
            [CardKind.Foot] =
            [
                CardField.Recipients,
                CardField.Keeper,
                CardField.Way,
                CardField.Collective,
                CardField.Chief,
                CardField.Office,
                CardField.Signer,
            ],
        }
    );

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
    public IReadOnlyList<CardField> Asked => Known[Kind];

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
