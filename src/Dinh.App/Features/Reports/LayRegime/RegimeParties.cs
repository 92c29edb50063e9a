using Dinh.Domain.People;
using Dinh.Law.Reporting;
using Dinh.Law.Text;

namespace Dinh.App.Features.Reports.LayRegime;

/// <summary>Finds the bodies that a report of the law names by their nature: of the own unit, of those above and of those below.</summary>
internal sealed class RegimeParties(RegimeChoices choices, DateOnly today)
{
    private IEnumerable<Body> Standing => choices.Directory.Bodies.Where(b => b.IsValidOn(today));

    private IEnumerable<Body> Own => Standing.Where(b => b.UnitId == choices.Directory.Own.Id);

    public IEnumerable<Body> Of(RegimeParty party)
    {
        var words = SearchText.Fold(party.Name.Vi);
        return party.Kind switch
        {
            "peoplesCommittee" => At(party.Level, BodyKind.PeoplesCommittee),
            "peoplesCouncil" => At(party.Level, BodyKind.PeoplesCouncil),
            "fatherlandFront" => At(party.Level, BodyKind.FatherlandFront),
            "village" => Own.Where(b => b.Kind == BodyKind.Village),
            "communeBoard" => Own.Where(b => words.StartsWith(b.Folded.Split(" xa ")[0], StringComparison.Ordinal)),
            "public" => Standing.Where(b => b.Id == choices.Receivers[0].Id),
            _ => Standing.Where(b => b.Kind == BodyKind.Department && IsNamed(b, words)),
        };
    }

    private IEnumerable<Body> At(string level, BodyKind kind) => Standing.Where(b => b.Kind == kind && IsAt(b, level));

    private bool IsAt(Body body, string level)
    {
        var directory = choices.Directory;
        var province = directory.Above.Count > 0 ? directory.Above[^1].Id : directory.Own.Id;
        return level switch
        {
            "province" => body.UnitId == province,
            "commune" => directory.Above.Count > 0 ? body.UnitId == directory.Own.Id : body.UnitId != directory.Own.Id,
            _ => false,
        };
    }

    private static bool IsNamed(Body body, string words) =>
        words.Contains(body.Folded, StringComparison.Ordinal) || body.Folded.StartsWith(words, StringComparison.Ordinal);
}
