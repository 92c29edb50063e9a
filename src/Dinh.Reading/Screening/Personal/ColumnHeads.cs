using Dinh.Reading.Screening.Walking;

namespace Dinh.Reading.Screening.Personal;

/// <summary>One cell of a row.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Words">What it says, and where that is kept.</param>
/// <param name="Span">How many columns it covers.</param>
internal sealed record TableCell(int Column, Strand Words, int Span = 1);

/// <summary>Reads a table row by row: the head of a column, or the label to the left, says what a bare number is.</summary>
internal sealed class ColumnHeads
{
    private const int LongestHead = 80;

    // Boxes on a form hold a digit each.
    private const int LeastBoxes = 9;

    private readonly Dictionary<int, Topic> heads = [];
    private Topic lastLabel;

    public void Read(IReadOnlyList<TableCell> cells, FindingList found)
    {
        var topics = cells.Select(c => HeadOf(c.Words.Text)).ToList();
        var label = Topic.None;
        for (var i = 0; i < cells.Count; i++)
        {
            found.Read(cells[i].Words, new(AnnouncedAt(cells[i].Column, label)));
            if (topics[i] != Topic.None)
                label = topics[i];
            else if (cells[i].Words.Text.Any(char.IsLetter))
                label = Topic.None;
        }

        Boxes(cells, topics, found);
        Learn(cells, topics);
    }

    /// <summary>Whether a column of names was seen.</summary>
    public bool NamesPersons => heads.ContainsValue(Topic.Name);

    private Topic AnnouncedAt(int column, Topic label) => label != Topic.None ? label : heads.GetValueOrDefault(column);

    private void Learn(IReadOnlyList<TableCell> cells, List<Topic> topics)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            // A row of words alone between the rows of numbers ends what the head said; "Nam, nữ" below "Năm sinh" does not.
            for (var column = cells[i].Column; topics[i] != Topic.None && column < cells[i].Column + cells[i].Span; column++)
                heads[column] = topics[i];
        }

        lastLabel = topics.LastOrDefault(t => t != Topic.None);
    }

    private static Topic HeadOf(string text)
    {
        if (text.Length is 0 or > LongestHead || text.Count(char.IsDigit) > 4)
            return Topic.None;
        return new Announcements(FoldedText.Of(text)).Whole();
    }

    private void Boxes(IReadOnlyList<TableCell> cells, List<Topic> topics, FindingList found)
    {
        var above = lastLabel;
        for (var i = 0; i < cells.Count; i++)
        {
            if (topics[i] != Topic.None)
                above = topics[i];
            var run = cells
                .Skip(i)
                .TakeWhile(c => FoldedText.Of(c.Words.Text).Trim() is { Length: >= 1 and <= 4 } digits && digits.All(char.IsAsciiDigit))
                .ToList();
            if (run.Count < LeastBoxes)
                continue;
            Join(run, above, found);
            i += run.Count - 1;
        }
    }

    private static void Join(List<TableCell> run, Topic topic, FindingList found)
    {
        if (topic is not (Topic.Identity or Topic.Phone or Topic.Account or Topic.Insurance or Topic.HealthCard or Topic.Household or Topic.Tax))
            return;
        var digits = string.Concat(run.Select(c => FoldedText.Of(c.Words.Text).Trim()));
        foreach (var hit in PersonalData.In(digits, new(topic)))
            found.Add(hit.Kind, run[0].Words.Place, digits, () => run.ForEach(c => c.Words.Mask(0, c.Words.Text.Length)), hit.Value);
    }
}
