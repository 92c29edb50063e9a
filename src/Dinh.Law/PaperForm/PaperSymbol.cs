namespace Dinh.Law.PaperForm;

/// <summary>Số, ký hiệu: how the symbol of a paper is put together and written behind its number.</summary>
public static class PaperSymbol
{
    private static readonly List<IssuerLetters> Issuers = LawBook.ReadRows<IssuerLetters>("PaperForm/issuer-letters.json");

    private static readonly string[] Places = ["tỉnh", "thành phố", "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận"];

    /// <summary>"KH-UBND"; a proposal, since a body's own rules may say otherwise.</summary>
    /// <param name="kind">The kind of paper; one that is not known has no letters.</param>
    /// <param name="nature">What the issuer is by its nature: "PeoplesCommittee".</param>
    /// <param name="issuer">The issuer's name.</param>
    public static string Of(string kind, string nature, string issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        var letters = PaperKind.Find(kind)?.Letters ?? "";
        var body = Issuers.Find(i => i.Body == nature)?.Letters ?? FirstLetters(issuer);
        return letters.Length == 0 ? body : $"{letters}-{body}";
    }

    /// <summary>"05/KH-UBND": a number below 10 is written with a leading zero (Decree 30/2020, Appendix I).</summary>
    public static string Numbered(int number, string symbol) => $"{number:00}/{symbol}";

    // "Sở Nội vụ tỉnh Thái Nguyên" is SNV: the place is no part of it.
    private static string FirstLetters(string issuer)
    {
        var name = Places.Select(p => issuer.IndexOf($" {p} ", StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(issuer.Length).Min();
        var words = issuer[..name].Split([' ', '-', '–', ',', '.', '('], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Where(w => w != "và").Select(w => char.ToUpperInvariant(w[0])));
    }

    private sealed record IssuerLetters(string Body, string Letters, Confidence Confidence);
}
