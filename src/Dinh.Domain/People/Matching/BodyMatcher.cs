using Dinh.Law;

namespace Dinh.Domain.People.Matching;

/// <summary>Finds the body or the bodies that the words of a paper mean.</summary>
public sealed class BodyMatcher
{
    private const int MostCandidates = 8;
    private static readonly string[] Between = [", ", "; ", " và ", " - "];

    private readonly NameWords words = NameWords.Known;
    private readonly BodyDirectory directory;
    private readonly NameIndex index;
    private readonly GroupReader groups;

    /// <param name="directory">Who may be meant.</param>
    /// <param name="day">The day for which it is asked: bodies that stand on it are meant.</param>
    public BodyMatcher(BodyDirectory directory, DateOnly day)
    {
        this.directory = directory;
        index = new(directory, day, words);
        groups = new(directory, day, words);
    }

    public BodyMatch Match(string name)
    {
        var key = words.WithoutLeaders(words.Key(name));
        if (key.Length == 0)
            return Ask([], new("Tên để trống.", "The name is empty."));

        return Single(key) ?? groups.Read(key) ?? Listed(name) ?? Misspelt(key) ?? Unknown(key);
    }

    private BodyMatch? Single(string key)
    {
        var scoped = index.Scope(key);
        if (scoped.Former is { Divided: true } former)
            return Ask(
                index.Of(scoped),
                new($"{former.Name} đã chia cho nhiều đơn vị; phần nào?", $"{former.Name} was divided among several units; which part?")
            );

        var found = index.Of(scoped);
        return found.Count switch
        {
            0 => null,
            1 => new(MatchKind.One, found, Reason(scoped)),
            _ => Ask(found, new("Nhiều cơ quan cùng mang tên này.", "Several bodies bear this name.")),
        };
    }

    // "UBND xã và Mặt trận Tổ quốc xã": each part must be understood, else the whole is asked.
    private BodyMatch? Listed(string name)
    {
        var parts = name.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return null;

        var matches = parts.Select(p => words.WithoutLeaders(words.Key(p))).Select(k => Single(k) ?? groups.Read(k)).ToList();
        return matches.TrueForAll(m => m is { Kind: not MatchKind.Question })
            ? new(
                MatchKind.Group,
                [.. matches.SelectMany(m => m!.Bodies).Distinct()],
                new("Mỗi tên trong danh sách là một cơ quan đã biết.", "Each name of the list is a known body.")
            )
            {
                Open = matches.Exists(m => m!.Open),
            }
            : null;
    }

    private BodyMatch? Misspelt(string key) =>
        index.Misspelt(key) is [var body] ? new(MatchKind.One, [body], new($"Viết gần đúng tên {body.Name}.", $"Nearly the name of {body.Name}.")) : null;

    private BodyMatch Unknown(string key)
    {
        if (index.Ended(key) is { } ended)
        {
            var successor = directory.Bodies.FirstOrDefault(b => b.Id == ended.SuccessorId);
            return Ask(
                successor is null ? [] : [successor],
                new(
                    $"{ended.Name} đã kết thúc ngày {ended.ValidTo:dd/MM/yyyy}; nay là cơ quan nào?",
                    $"{ended.Name} ended on {ended.ValidTo:yyyy-MM-dd}; which body is it now?"
                )
            );
        }

        return Ask(index.Near(key, MostCandidates), new("Chưa rõ là cơ quan nào.", "Not known which body it is."));
    }

    private static Sentence Reason(NameIndex.Scoped scoped) =>
        scoped.Former is { } former
            ? new($"{former.Name} nay thuộc {former.Today.Name}.", $"{former.Name} is now part of {former.Today.Name}.")
            : new("Đúng tên.", "The very name.");

    private static BodyMatch Ask(IReadOnlyList<Body> candidates, Sentence why) => new(MatchKind.Question, candidates, why);
}
