using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Units;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dinh.App.Features.Duties;

/// <summary>What of the duties one wants to see, in which order. Read from an address through allow-lists alone: what they do not know is as if it were not there.</summary>
public sealed record DutyFilter
{
    public const int PageSize = 50;

    /// <summary>What is neither done nor cancelled: what a board shows unless it is asked for more.</summary>
    public const string Unfinished = "chua-xong";

    public const string All = "tat-ca";

    public const string ByDay = "han";

    public const string Order = "giao";

    public const string Request = "de-nghi";

    public static readonly IReadOnlyDictionary<string, DutyState> States = new Dictionary<string, DutyState>
    {
        ["qua-han"] = DutyState.Late,
        ["sap-han"] = DutyState.DueSoon,
        ["dang-lam"] = DutyState.Open,
        ["chua-den-ky"] = DutyState.NotStarted,
        ["thuong-xuyen"] = DutyState.Ongoing,
        ["cho-su-kien"] = DutyState.Waiting,
        ["da-xong"] = DutyState.Done,
        ["da-huy"] = DutyState.Cancelled,
    };

    public static readonly IReadOnlyDictionary<string, DutyRole> Roles = new Dictionary<string, DutyRole>
    {
        ["chu-tri"] = DutyRole.Lead,
        ["tham-muu"] = DutyRole.Adviser,
        ["phoi-hop"] = DutyRole.Coordinator,
    };

    public static readonly IReadOnlyList<string> Sorts = ["han", "-han", "viec", "-viec", "co-quan", "-co-quan", "giao", "-giao"];

    public string Text { get; init; } = "";

    public string State { get; init; } = Unfinished;

    public Id<Body>? Body { get; init; }

    public Id<AdministrativeUnit>? Unit { get; init; }

    public string? Role { get; init; }

    public string? TaskKind { get; init; }

    /// <summary>Kind and key of a source: "plan:…".</summary>
    public string? Source { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Only what the reader's bodies gave to others.</summary>
    public bool GivenByUs { get; init; }

    /// <summary>Orders or requests only; null for both.</summary>
    public string? Asked { get; init; }

    public string Sort { get; init; } = ByDay;

    public int Page { get; init; } = 1;

    public static DutyFilter Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new()
        {
            Text = Clip(query["tim"], 200),
            State = OneOf(query["tinh-trang"], s => s is All or Unfinished || States.ContainsKey(s)) ?? Unfinished,
            Body = Id<Body>.TryParse(query["co-quan"], null, out var body) ? body : null,
            Unit = Id<AdministrativeUnit>.TryParse(query["don-vi"], null, out var unit) ? unit : null,
            Role = OneOf(query["vai-tro"], Roles.ContainsKey),
            TaskKind = OneOf(query["loai"], TaskKinds.Names.ContainsKey),
            Source = Clip(query["nguon"], 200) is { Length: > 0 } source ? source : null,
            From = Day(query["tu"]),
            To = Day(query["den"]),
            GivenByUs = query["giao-di"] == "1",
            Asked = OneOf(query["hinh-thuc"], a => a is Order or Request),
            Sort = OneOf(query["sap"], Sorts.Contains) ?? "han",
            Page = int.TryParse(query["trang"], out var page) ? Math.Clamp(page, 1, 100_000) : 1,
        };
    }

    /// <summary>The same filter as an address says it, without the page; only what differs from the plain board.</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        Add(query, "tim", Text);
        Add(query, "tinh-trang", State == Unfinished ? null : State);
        Add(query, "co-quan", Body?.ToString());
        Add(query, "don-vi", Unit?.ToString());
        Add(query, "vai-tro", Role);
        Add(query, "loai", TaskKind);
        Add(query, "nguon", Source);
        Add(query, "tu", From?.ToString("yyyy-MM-dd"));
        Add(query, "den", To?.ToString("yyyy-MM-dd"));
        Add(query, "giao-di", GivenByUs ? "1" : null);
        Add(query, "hinh-thuc", Asked);
        Add(query, "sap", Sort == "han" ? null : Sort);
        return query.ToQueryString().Value ?? "";
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            query.Add(name, value);
    }

    private static string? OneOf(string? value, Func<string, bool> known) => value is not null && known(value) ? value : null;

    private static string Clip(string? value, int length) => Typed.Clean(value) is var clean && clean.Length > length ? clean[..length] : clean;

    private static DateOnly? Day(string? value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) ? day : null;
}
