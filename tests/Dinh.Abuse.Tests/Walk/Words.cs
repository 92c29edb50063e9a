using Dinh.Data.People;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Dinh.Abuse.Tests.Walk;

/// <summary>What is sent where no key is: words that lead a deed as far as they can. The numbered round chooses among them.</summary>
internal static class Words
{
    // What a key is the key of, where its type does not tell: by the beginning of the address and the name; null for work of the system itself, which is no body's.
    private static readonly List<(string Address, string Name, Type? Kind)> Untyped =
    [
        ("/co-quan/phan-cong", "Person", typeof(Person)),
        ("/quan-tri/tai-khoan", "id", typeof(Account)),
        ("/quan-tri/viec-nen", "job", null),
        ("/quan-tri/don-vi", "id", null),
        ("/quan-tri/nhan-chung", "witness", null),
        ("/minh-bach", "id", null),
        ("/so-ho/ho", "person", null),
        ("/viec-cong-khai", "key", null),
        ("/viec-cong-khai", "mark", null),
        ("/viec-tuyen-truyen", "key", null),
        ("/viec-tuyen-truyen", "lich", null),
    ];

    // {Kind} in a word is the key of a record of that kind.
    private static readonly Dictionary<string, string[]> Said = new(StringComparer.OrdinalIgnoreCase)
    {
        ["act"] = ["no-lead", "adviser-leads", "no-time", "remove"],
        ["Answers"] = [AwaitedEvent.KeyOf(Seeds.Awaited)],
        ["Form.Answers"] = [AwaitedEvent.KeyOf(Seeds.Awaited)],
        ["because"] = ["Lý do"],
        ["code"] = ["0000-0000-0000-0000"],
        ["cho"] = [AwaitedEvent.KeyOf(Seeds.Awaited)],
        ["deed"] = ["huy", "chuyen", "phoi-hop", "tham-muu", "khoi-phuc"],
        ["documentName"] = ["v1"],
        ["Form.File"] = ["", "", "x"],
        ["Form.Link"] = ["https://example.org/bien-ban", "", ""],
        ["Form.PaperNumber"] = ["", "12/BC-UBND", ""],
        ["Form.Target"] = ["", "moc:{Milestone}", "ky:2026-06-30"],
        ["hash"] = ["khong-co"],
        ["key"] = ["t1", "f1", "r1"],
        ["mau"] = ["{ReportForm}", "dan-chu-co-so-xa", "khong-co"],
        ["Name"] = ["Sở Chưa Có", "Phòng Kinh tế xã Bình Yên"],
        ["paper"] = ["tiep-nhan"],
        ["part"] = ["opening", "next", "khong-co"],
        ["path"] = ["khong/co"],
        ["reason"] = ["Lý do"],
        ["Say"] = ["body", "new", "words", "each", "representative", "other", "ask"],
        ["secret"] = ["khong-co"],
        ["text"] = ["1"],
        ["search"] = ["", "qzx"],
        ["tim"] = ["", "qzx"],
        ["ve"] = ["/"],
    };

    public static Input Told(Way way, Input input)
    {
        if (input.Kind != typeof(Guid))
            return input;

        var told = Untyped.FindIndex(u =>
            way.Pattern.StartsWith(u.Address, StringComparison.Ordinal) && u.Name.Equals(input.Name, StringComparison.OrdinalIgnoreCase)
        );
        return told < 0
                ? throw new NoKeyException(
                    $"{way} takes a Guid named {input.Name}: add one line to {nameof(Words)}.{nameof(Untyped)} that says what it is the key of."
                )
            : Untyped[told].Kind is { } kind ? new(input.Name, kind, true)
            : input;
    }

    public static string Of(Way way, Input input, int round, DateOnly today)
    {
        if (Chosen(way.Shape, input.Name) is { } chosen)
            return chosen[round % chosen.Length];
        if (Said.TryGetValue(input.Name, out var said) && (input.Kind == typeof(string) || input.Kind == typeof(IFormFile)))
            return said[round % said.Length];
        if (input.Kind == typeof(Guid))
            return $"{Guid.CreateVersion7()}";
        if (input.Kind == typeof(string) && way.Shape.Parameters.Any(p => p.Name.Equals(input.Name, StringComparison.OrdinalIgnoreCase)))
            throw new NoKeyException($"{way}: add one line to {nameof(Words)}.{nameof(Said)} that says what may stand for {{{input.Name}}}.");

        return input.Kind == typeof(bool) ? (round % 2 == 0 ? "true" : "false")
            : input.Kind == typeof(DateOnly) || input.Kind == typeof(DateTime) ? today.ToString("yyyy-MM-dd")
            : input.Kind.IsEnum ? Enum.GetNames(input.Kind)[round % Enum.GetNames(input.Kind).Length]
            : input.Kind == typeof(string) ? $"Nội dung {round}"
            : input.Kind == typeof(IFormFile) ? "x"
            : "1";
    }

    // An address that takes one of a few words gets each of them in turn.
    private static string[]? Chosen(RoutePattern shape, string name) =>
        shape
            .Parameters.Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(p => p.ParameterPolicies.Select(r => r.Content).OfType<string>())
            .Where(c => c.StartsWith("regex(^(", StringComparison.Ordinal))
            .Select(c => c["regex(^(".Length..].Split(')')[0].Split('|'))
            .FirstOrDefault();
}
