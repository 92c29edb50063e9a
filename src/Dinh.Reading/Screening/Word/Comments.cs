using System.Xml.Linq;
using Dinh.Reading.Screening.Office;
using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Word;

/// <summary>Comments beside the text, and the names of those who wrote and changed it.</summary>
internal sealed class Comments(PartBox box, Relations relations)
{
    /// <summary>What stands where a name stood.</summary>
    private const string Nobody = "Tác giả";

    public void Tell(FindingList found, Where at, Visibility visibility)
    {
        foreach (
            var part in box
                .Names.Where(n =>
                    PartBox.IsMarkup(n) && box.Tree(n)?.Root?.Name.LocalName == "comments" && n.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
                )
                .ToList()
        )
        {
            foreach (var comment in box.Tree(part)!.Root!.Elements().Where(e => e.Is("comment")).ToList())
                Comment(comment, part, found, at, visibility);
        }

        Authors(found, at);
    }

    private void Comment(XElement comment, string part, FindingList found, Where at, Visibility visibility)
    {
        var id = comment.Value("id") ?? "";
        var inside = at.Within($"nhận xét {id}", $"comment {id}");
        found.Add("hidden.comment", at.At($"nhận xét {id}", $"comment {id}"), comment.Value, () => Remove(comment, id, part));
        new StoryExam(visibility, found, inside).Tell(comment);
    }

    private void Remove(XElement comment, string id, string part)
    {
        var root = comment.Parent;
        comment.Remove();
        foreach (var story in box.Names.Where(n => PartBox.IsMarkup(n) && n.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (
                var mark in box.Tree(story)!
                    .Descendants()
                    .Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference" && e.Value("id") == id)
                    .ToList()
            )
            {
                var run = mark.Parent!;
                mark.Remove();
                if (run.Is("r") && run.Elements().All(e => e.Is("rPr")))
                    run.Remove();
            }
        }

        if (root is { HasElements: true })
            return;
        foreach (
            var beside in box.Names.Where(n => n.Contains("word/comments", StringComparison.OrdinalIgnoreCase) && PartBox.IsMarkup(n)).Append(part).ToList()
        )
            relations.Drop(beside);
    }

    private void Authors(FindingList found, Where at)
    {
        var marks = box
            .Names.Where(n => PartBox.IsMarkup(n) && n.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
            .SelectMany(n => box.Tree(n)?.Descendants() ?? [])
            .SelectMany(e => e.Attributes())
            .Where(a => a.Name.LocalName is "author" or "userId" && a.Value.Length > 0 && a.Value != Nobody)
            .ToList();
        foreach (var author in marks.GroupBy(a => a.Value))
        {
            var place = at.At("tên người sửa và nhận xét", "name of who changed or commented");
            found.Add("hidden.author", place, author.Key, () => Forget(author));
            found.Read(place, author.Key);
        }
    }

    private static void Forget(IEnumerable<XAttribute> marks)
    {
        foreach (var mark in marks.Where(m => m.Parent is not null))
        {
            mark.Parent!.Attributes()
                .Where(a => a.Name.LocalName is "initials" or "date")
                .ToList()
                .ForEach(a => a.Value = a.Name.LocalName == "date" ? "2000-01-01T00:00:00Z" : "TG");
            mark.Value = Nobody;
        }
    }
}
