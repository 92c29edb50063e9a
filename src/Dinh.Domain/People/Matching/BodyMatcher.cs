using Dinh.Law;
using BodyKindOfLaw = Dinh.Law.Units.BodyKind;

namespace Dinh.Domain.People.Matching;

/// <summary>Finds the body or the bodies that the words of a paper mean.</summary>
public sealed class BodyMatcher
{
    private const int MostCandidates = 8;
    private static readonly string[] Between = [", ", "; ", " và ", " - "];

    private readonly NameWords words = NameWords.Known;
    private readonly BodyDirectory directory;
    private readonly DateOnly day;
    private readonly NameIndex index;
    private readonly GroupReader groups;
    private readonly AbolishedKinds abolished;

    /// <param name="directory">Who may be meant.</param>
    /// <param name="day">The day for which it is asked: bodies that stand on it are meant.</param>
    public BodyMatcher(BodyDirectory directory, DateOnly day)
    {
        (this.directory, this.day) = (directory, day);
        index = new(directory, day, words);
        groups = new(directory, day, words);
        abolished = new(day, words);
    }

    public BodyMatch Match(string name)
    {
        var unled = words.Unled(words.Key(name)).ToList();
        var key = unled[^1];
        if (key.Length == 0)
            return Ask([], new("Tên để trống.", "The name is empty."));

        // "Trường Tiểu học" is a school; only where no body bears the whole name does its first word lead one ("Trưởng phòng").
        if (unled.SkipLast(1).Select(Single).FirstOrDefault(m => m is { Kind: MatchKind.One }) is { } named)
            return named;

        var group = Single(key) ?? Ended(key) ?? groups.Read(key);
        return group is { Bodies.Count: > 0 } ? group : Listed(name) ?? Abolished(key) ?? group ?? Misspelt(key) ?? Unknown(key);
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
            1 => Renamed(key, found[0]) ?? new(MatchKind.One, found, Reason(scoped)),
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

    // A body of the directory that stands no more: whoever took over, as was written down when it ended.
    private BodyMatch? Ended(string key)
    {
        if (index.Ended(key) is not [var first, ..] ended)
            return null;

        var today = ended.Select(b => directory.StandingSuccessorOf(b, day)).OfType<Body>().Distinct().ToList();
        return today is [var one] && ended.All(b => directory.StandingSuccessorOf(b, day) is not null)
            ? new(
                MatchKind.One,
                today,
                new(
                    $"{first.Name} kết thúc ngày {first.ValidTo:dd/MM/yyyy}, nay là {one.Name}.",
                    $"{first.Name} ended on {first.ValidTo:yyyy-MM-dd}; it is now {one.Name}."
                )
            )
            : Ask(
                today,
                new(
                    $"{first.Name} đã kết thúc ngày {first.ValidTo:dd/MM/yyyy}; nay là cơ quan nào?",
                    $"{first.Name} ended on {first.ValidTo:yyyy-MM-dd}; which body is it now?"
                )
            );
    }

    // The name is that of a kind of body that is no more, kept as another name of one that took over: where several did, a person says which.
    private BodyMatch? Renamed(string key, Body found) =>
        abolished.Of(key) is not { } kind || abolished.Of(words.Key(found.Name)) == kind ? null
        : kind.Successors is { Count: > 1 } ? Ask([.. Proposed(kind).Prepend(found).Distinct()], AbolishedKinds.Told(kind))
        : new(MatchKind.One, [found], AbolishedKinds.Told(kind));

    // Nobody has written down who answers for it here, but the law's own reform is known.
    private BodyMatch? Abolished(string key) => abolished.Of(key) is { } kind ? Ask([.. Proposed(kind)], AbolishedKinds.Told(kind)) : null;

    private IEnumerable<Body> Proposed(BodyKindOfLaw kind) =>
        (kind.Successors ?? [])
            .Select(words.Key)
            .SelectMany(k => index.Of(index.Scope(AbolishedKinds.WithoutLevel(k))).Concat(groups.Read(k)?.Bodies ?? []))
            .Distinct()
            .Take(MostCandidates);

    private BodyMatch Unknown(string key) => Ask(index.Near(key, MostCandidates), new("Chưa rõ là cơ quan nào.", "Not known which body it is."));

    private static Sentence Reason(NameIndex.Scoped scoped) =>
        scoped.Former is { } former
            ? new($"{former.Name} nay thuộc {former.Today.Name}.", $"{former.Name} is now part of {former.Today.Name}.")
            : new("Đúng tên.", "The very name.");

    private static BodyMatch Ask(IReadOnlyList<Body> candidates, Sentence why) => new(MatchKind.Question, candidates, why);
}
