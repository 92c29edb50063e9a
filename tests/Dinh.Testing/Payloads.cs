namespace Dinh.Testing;

/// <summary>What strangers write into fields, file names and addresses.</summary>
public static class Payloads
{
    /// <summary>Each would run, were it put into a page as it stands.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "</title><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>",
        "javascript:alert(1)//<b onmouseover=alert(1)>",
        "{{constructor.constructor('alert(1)')()}}<i onclick=alert(1)>",
    ];

    /// <summary>Each would change a query, were it put into one as it stands.</summary>
    public static IReadOnlyList<string> Sql { get; } =
    [
        "' OR '1'='1",
        "1; DROP TABLE \"Bodies\"; --",
        "\"Folded\" DESC; --",
        "%' UNION SELECT \"PasswordHash\" FROM \"Accounts\" --",
        "\\",
        "%",
        "_",
        "\0",
        "-1",
        "99999999999999999999",
    ];

    /// <summary>Ways back that lead away.</summary>
    public static IReadOnlyList<string> Elsewhere { get; } =
    [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\\/evil.example",
        "https://evil.example",
        "http:evil.example",
        "javascript:alert(1)",
        "/%2f%2fevil.example/..",
        "/%5cevil.example",
        "/\tevil.example",
        "/\u2028/evil.example",
        "/／evil.example",
        "／／evil.example",
        "\u3002evil.example",
        " //evil.example",
        "/..//evil.example",
        "",
    ];
}
