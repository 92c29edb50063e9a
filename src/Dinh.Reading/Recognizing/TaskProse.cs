using Dinh.Reading.Cleaning;
using Dinh.Reading.Outlining;

namespace Dinh.Reading.Recognizing;

/// <summary>What an item says in prose of who acts, with whom, and by when.</summary>
internal sealed class TaskProse(Heading item, List<Heading> texts, Part part, TaskFields fields)
{
    private readonly Roles told = new();

    public Roles Told(Stretch title)
    {
        var named = Statements.Assignee(title, told);
        var statement = title;
        if (!named && !IsTopic(title))
            named = Opening(ref statement);
        if (part == Part.Duties)
            Everywhere();
        else
            Statements.Coordinators(statement, told);
        return told;
    }

    /// <summary>"2. Đối tượng", "3. Thời gian": whom the paragraph under it names does not act.</summary>
    private static bool IsTopic(Stretch title) => title.Length < 40 && Labels.RoleOf(title) is Role.Other or Role.Time or Role.Place;

    /// <summary>Under a heading that names a topic: the first sentence, or each of the dashes, says who acts.</summary>
    private bool Opening(ref Stretch statement)
    {
        var open = item.Below.Where(b => !fields.Has(b) && b.Line.Kind == Files.LineKind.Text && !b.Marker.IsCounted).ToList();
        if (open.Count > 0 && open[0].Marker.IsBullet)
        {
            for (var i = 0; i < open.Count && open[i].Marker.IsBullet; i++)
            {
                var dash = Sentences.First(open[i].Words);
                if (Names(dash))
                    Statements.Coordinators(dash, told);
            }

            return told.Lead.Count + told.Advise.Count > 0;
        }

        for (var i = 0; i < open.Count; i++)
        {
            var sentence = Sentences.First(open[i].Words);
            if (i > 0 && !sentence.Folded.Contains("chu tri", StringComparison.Ordinal))
                continue;
            if (!Names(sentence))
                continue;
            statement = sentence;
            return true;
        }

        return false;

        bool Names(Stretch sentence) =>
            (Bodies.Begins(sentence) && Bodies.End(sentence) < sentence.Length || Bodies.IsLeadIn(sentence, out _) || Statements.IsGrounded(sentence))
            && Statements.Assignee(sentence, told);
    }

    private void Everywhere()
    {
        foreach (var under in texts.Where(u => !fields.Has(u)))
            Statements.Coordinators(under.Words, told);
    }

    /// <summary>A day in the item's own prose, unless it is a report's.</summary>
    public Stretch? Bound()
    {
        foreach (var text in texts)
        {
            if (!fields.Has(text) && TimePhrases.MayBind(text.Line) && Bound(text) is { } bound)
                return bound;
        }

        return null;
    }

    private static Stretch? Bound(Heading text)
    {
        foreach (var sentence in Sentences.Of(text.Words))
        {
            foreach (var clause in Sentences.Clauses(sentence))
            {
                if (TimePhrases.Bound(clause) is not { } bound || Reports.IsReport(clause))
                    continue;
                return bound;
            }
        }

        return null;
    }
}
