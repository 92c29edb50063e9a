using Dinh.App.Web;
using Dinh.App.Web.Tags;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Dinh.Law.Publicizing;

namespace Dinh.App.Features.Publicity;

/// <summary>How states, kinds, channels and numbers are told on pages.</summary>
internal static class PublicityWords
{
    /// <summary>Kinds as they stand in addresses.</summary>
    public static IReadOnlyDictionary<string, ArticleKind> Kinds { get; } =
        new Dictionary<string, ArticleKind>
        {
            ["tin"] = ArticleKind.News,
            ["bai"] = ArticleKind.Story,
            ["to-roi"] = ArticleKind.Leaflet,
            ["hoi-dap"] = ArticleKind.Answer,
            ["cau-do"] = ArticleKind.Quiz,
        };

    public static string KeyOf(ArticleKind kind) => Kinds.First(k => k.Value == kind).Key;

    public static Sentence NameOf(ArticleKind kind) =>
        kind switch
        {
            ArticleKind.News => new("Tin", "News"),
            ArticleKind.Story => new("Bài viết", "Story"),
            ArticleKind.Leaflet => new("Tờ rơi", "Leaflet"),
            ArticleKind.Answer => new("Hỏi – đáp pháp luật", "Question and answer"),
            _ => new("Câu đố", "Quiz"),
        };

    public static Sentence NameOf(ArticleState state) =>
        state switch
        {
            ArticleState.Draft => new("Đang soạn", "Draft"),
            ArticleState.Waiting => new("Chờ duyệt", "Waits for approval"),
            ArticleState.Published => new("Đang đăng", "Public"),
            _ => new("Đã rút", "Withdrawn"),
        };

    public static StateKind KindOf(ArticleState state) =>
        state switch
        {
            ArticleState.Published => StateKind.Done,
            ArticleState.Waiting => StateKind.Wait,
            ArticleState.Withdrawn => StateKind.Late,
            _ => StateKind.Plain,
        };

    public static Sentence NameOf(PlannedState state) =>
        state switch
        {
            PlannedState.Done => new("đã làm", "done"),
            PlannedState.Missed => new("chưa làm, đã qua ngày", "missed"),
            _ => new("sẽ làm", "to come"),
        };

    public static StateKind KindOf(PlannedState state) =>
        state switch
        {
            PlannedState.Done => StateKind.Done,
            PlannedState.Missed => StateKind.Late,
            _ => StateKind.Plain,
        };

    public static Sentence Channel(string key) => PublicityChannels.Find(key)?.Name ?? new(key, key);

    public static Sentence UnitOf(string channel) => PublicityChannels.Find(channel)?.Unit ?? new("lượt", "times");

    public static Sentence Group(string key) => AudienceGroups.Find(key)?.Name ?? new(key, key);

    public static Sentence NameOf(ReachUnit unit) =>
        unit switch
        {
            ReachUnit.People => new("người", "people"),
            ReachUnit.Households => new("hộ", "households"),
            ReachUnit.Views => new("lượt xem", "views"),
            _ => new("bản", "copies"),
        };

    public static Sentence NameOf(CountManner how) =>
        how switch
        {
            CountManner.List => new("theo danh sách", "by a list"),
            CountManner.Headcount => new("đếm tại chỗ", "counted on the spot"),
            CountManner.Machine => new("máy đếm", "counted by machine"),
            _ => new("ước tính", "an estimate"),
        };

    /// <summary>"khoảng 60 người (ước tính)".</summary>
    public static string Told(this Words words, Reached reached) =>
        $"{(reached.How == CountManner.Estimate ? words["khoảng ", "about "] : "")}{words.Number(reached.Number)} {words[NameOf(reached.Unit)]}"
        + $" ({words[NameOf(reached.How)]})";

    /// <summary>"Thanh niên, học sinh; Đồng bào dân tộc thiểu số (tiếng Tày)".</summary>
    public static string Told(this Words words, Audience audience) =>
        string.Join("; ", audience.Groups.Select(g => words[Group(g.Group)] + (g.Language is { } language ? $" ({language})" : "")));
}
