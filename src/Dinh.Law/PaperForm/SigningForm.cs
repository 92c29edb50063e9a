namespace Dinh.Law.PaperForm;

/// <summary>In whose name a paper is signed.</summary>
public enum SigningWay
{
    /// <summary>The head signs in the own name.</summary>
    Direct,

    /// <summary>TM.: on behalf of a collective body.</summary>
    Collective,

    /// <summary>KT.: a deputy for the head.</summary>
    Deputy,

    /// <summary>TL.: by the head's order.</summary>
    ByOrder,

    /// <summary>TUQ.: by written authorisation.</summary>
    Authorised,

    /// <summary>Q.: the acting head.</summary>
    Acting,
}

/// <summary>Thẩm quyền ký: the letters that stand before an office above a signature, and what they mean.</summary>
/// <param name="Letters">"TM.", "KT."; empty where the head signs.</param>
/// <param name="Where">The place in the decree.</param>
public sealed record SigningForm(SigningWay Form, string Letters, Sentence Means, string Where, Confidence Confidence)
{
    private static readonly List<SigningForm> Rows = LawBook.ReadRows<SigningForm>("PaperForm/signing-forms.json");

    public static IReadOnlyList<SigningForm> All => Rows;

    public static SigningForm Of(SigningWay way) => Rows.Find(r => r.Form == way) ?? throw new ArgumentOutOfRangeException(nameof(way));

    /// <summary>The lines above a signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    /// <param name="way">In whose name the signer signs.</param>
    /// <param name="office">The signer's own office.</param>
    /// <param name="head">The office in whose stead it is signed; not needed where the head signs.</param>
    /// <param name="collective">The collective body that the head speaks for; null where there is none.</param>
    public static IReadOnlyList<string> Lines(SigningWay way, string office, string? head = null, string? collective = null)
    {
        ArgumentNullException.ThrowIfNull(office);
        List<string> lines = collective is null ? [] : [$"{Of(SigningWay.Collective).Letters} {Capitals(collective)}"];
        if (way is SigningWay.Direct or SigningWay.Collective)
            return [.. lines, Capitals(office)];
        if (way == SigningWay.Acting)
            return [.. lines, $"{Of(way).Letters} {Capitals(office)}"];

        return [.. lines, $"{Of(way).Letters} {Capitals(head ?? "")}".TrimEnd(), Capitals(office)];
    }

    private static string Capitals(string words) => words.ToUpper(System.Globalization.CultureInfo.InvariantCulture);
}
