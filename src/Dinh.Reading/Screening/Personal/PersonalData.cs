namespace Dinh.Reading.Screening.Personal;

/// <summary>Finds the data of persons in a stretch of text.</summary>
internal static class PersonalData
{
    public static IReadOnlyList<Hit> In(string text, Surroundings around = default)
    {
        if (text.Length < 4)
            return [];

        var folded = new FoldedText(text);
        var said = new Announcements(folded.Text);
        var (hits, taken) = (new List<Hit>(), new List<(int Start, int End)>());
        foreach (
            var hit in BirthDates
                .In(folded, said, around)
                .Concat(Codes.In(folded, said, around))
                .Concat(Numbers.In(folded, said, around))
                .Concat(Homes.In(folded, said, around))
        )
        {
            if (hit.Length == 0 || taken.Exists(t => hit.Start < t.End && t.Start < hit.Start + hit.Length))
                continue;
            taken.Add((hit.Start, hit.Start + hit.Length));
            hits.Add(hit);
        }

        hits.AddRange(Statuses.In(text, folded));
        return hits;
    }
}
