using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dinh.Law.Consulting;
using Dinh.Law.Deciding;
using Xunit;

namespace Dinh.Law.Tests.Deciding;

/// <summary>The figures of deciding and consulting, each written once more as a person reads it in the law; and the catalogue beside the project, where it is at hand.</summary>
public sealed class CatalogueTests
{
    private static readonly DateOnly Late = new(2026, 6, 1);

    /// <summary>Its key in the catalogue, how it reads, and where the program has it.</summary>
    private static readonly (string Key, string Reads, Func<string?> Ours)[] Figures =
    [
        ("initiative.min_household_ratio", "gte 10/100", () => Of(InnerVotes.Find("initiative", Late)!.Share)),
        ("initiative.consent_validity", "3", () => Of(DecidingFigures.Find("consent-validity", Late)!.Value)),
        ("decision.clause_1_2.village.pass", "gte 2/3", () => Of(Majorities.Find(Matter.CommunityFunds, DecisionScope.Village, Late)!.Share)),
        ("decision.clause_1_2.commune.pass", "gte 2/3", () => Of(Majorities.Find(Matter.CommunityFunds, DecisionScope.Commune, Late)!.Share)),
        ("decision.clause_3_4_5_6.pass", "gt 1/2", () => Of(Majorities.Find(Matter.SelfManagement, DecisionScope.Village, Late)!.Share)),
        ("decision.send.max", "5", () => Of(DecidingSteps.Find("send-decision", Late)!.Days)),
        ("decision.recognition.max", "5", () => Of(Effects.Find(Matter.Boards, DecisionScope.Village, Late)!.RecogniseWithinWorkingDays)),
        ("decision.signatures.household_reps", "2", () => Of(Teams.Find("signatures-of-households", Late)!.Least)),
        ("decision.secretary.pass", "gt 1/2", () => Of(InnerVotes.Find("secretary", Late)!.Share)),
        ("decision.voting_method.pass", "gt 1/2", () => Of(InnerVotes.Find("method", Late)!.Share)),
        ("decision.counting_team.pass", "gt 1/2", () => Of(InnerVotes.Find("counting-team", Late)!.Share)),
        ("decision.counting_team.min", "3", () => Of(Teams.Find("counting-team", Late)!.Least)),
        ("decision.counting_team.max", "5", () => Of(Teams.Find("counting-team", Late)!.Most)),
        ("decision.counting_witnesses", "2", () => Of(Teams.Find("counting-witnesses", Late)!.Least)),
        ("decision.count_record.copies", "3", () => Of(Teams.Find("count-record-copies", Late)!.Least)),
        ("meeting.notice.min", "2", () => Of(DecidingSteps.Find("meeting-notice", Late)!.Days)),
        ("meeting.documents.min", "2", () => Of(DecidingSteps.Find("meeting-documents", Late)!.Days)),
        ("meeting.cluster.min_households", "200", () => Of(DecidingFigures.Find("cluster-households", Late)!.Value)),
        ("ballot.team", "3-5", () => Of(Teams.Find("ballot-team", Late)!)),
        ("ballot.notice.min", "2", () => Of(DecidingSteps.Find("ballot-notice", Late)!.Days)),
        ("ballot.per_household", "1", () => Of(Teams.Find("ballots-per-household", Late)!.Most)),
        ("ballot.plan.send.max", "2", () => Of(DecidingSteps.Find("ballot-plan", Late)!.Days)),
        ("ballot.counting_witnesses", "2", () => Of(Teams.Find("ballot-witnesses", Late)!.Least)),
        ("online.team", "3-5", () => Of(Teams.Find("online-team", Late)!)),
        ("online.choose.pass", "gt 1/2", () => Of(InnerVotes.Find("online-choice", Late)!.Share)),
        ("village_head.term_years", "60", () => Of(VillageHeads.TermOn(Late)!.MostMonths)),
        ("village_head.term_adjust.max", "6", () => Of(VillageHeads.TermOn(Late)!.Adjustment)),
        ("village_head.provisional.max", "6", () => Of(DecidingFigures.Find("provisional-head", Late)!.Value)),
        ("village_head.min_age", "21", () => Of(DecidingFigures.Find("head-age", Late)!.Value)),
        ("village_head.election.plan_before", "20", () => Of(DecidingSteps.Find("election-plan", Late)!.Days)),
        ("village_head.election.team_before", "10", () => Of(DecidingSteps.Find("election-team", Late)!.Days)),
        ("village_head.election.notice_before", "7", () => Of(DecidingSteps.Find("election-notice", Late)!.Days)),
        ("village_head.candidate_minutes.before", "15", () => Of(DecidingSteps.Find("candidate-minutes", Late)!.Days)),
        ("village_head.candidates.min", "1", () => Of(Teams.Find("candidates", Late)!.Least)),
        ("village_head.dismissal.petition", "gte 50/100", () => Of(InnerVotes.Find("dismissal-petition", Late)!.Share)),
        ("village_head.reelection_after_dismissal", "60", () => Of(DecidingSteps.Find("next-election", Late)!.Days)),
        ("village_conference.per_year", "1", () => Of(DecidingFigures.Find("village-conference", Late)!.Value)),
        ("village_conference.summons_before", "5", () => Of(DecidingFigures.Find("village-conference-summons", Late)!.Value)),
        ("staff_conference.latest", "3", () => Of(WorkplaceVote.FindFigure(Workplace.Agency, "yearly-latest", Late)!.Value)),
        ("staff_conference.full_if_below", "100", () => Of(WorkplaceVote.FindFigure(Workplace.Agency, "full-below", Late)!.Value)),
        ("staff_conference.optional_if_at_most", "7", () => Of(WorkplaceVote.FindFigure(Workplace.Agency, "optional-at-most", Late)!.Value)),
        ("staff_conference.quorum", "gte 2/3", () => Of(WorkplaceVote.FindShare(Workplace.Agency, "attendance", Late)!.Share)),
        ("staff_conference.pass", "gt 1/2", () => Of(WorkplaceVote.FindShare(Workplace.Agency, "agreement", Late)!.Share)),
        ("staff_conference.request", "gte 1/3", () => Of(WorkplaceVote.FindShare(Workplace.Agency, "proposal", Late)!.Share)),
        ("staff_conference.ballot_after_failed_calls", "2", () => Of(WorkplaceVote.FindFigure(Workplace.Agency, "failed-calls", Late)!.Value)),
        ("employees_conference.latest", "3", () => Of(WorkplaceVote.FindFigure(Workplace.StateEnterprise, "yearly-latest", Late)!.Value)),
        ("employees_conference.quorum", "gte 2/3", () => Of(WorkplaceVote.FindShare(Workplace.StateEnterprise, "attendance", Late)!.Share)),
        ("employees_conference.pass", "gt 1/2", () => Of(WorkplaceVote.FindShare(Workplace.StateEnterprise, "agreement", Late)!.Share)),
        ("employees_resolution.review", "6", () => Of(WorkplaceVote.FindFigure(Workplace.StateEnterprise, "review", Late)!.Value)),
        ("comment.item_count", "9", () => Of(Consultations.MattersOf(ConsultationPlace.Commune, Late).Count)),
        ("comment.form_count", "8", () => Of(Consultations.FormsFor("25.8", Late).Count)),
        ("comment.min_period", "20", () => Of(ConsultationTerms.Find("comment", Late)!.Days)),
        ("comment.agency.item_count", "11", () => Of(Consultations.MattersOf(ConsultationPlace.Agency, Late).Count)),
        ("comment.agency.form_count", "6", () => Of(Consultations.FormsFor("53.1", Late).Count)),
        ("dialogue.request_ratio", "gte 10/100", () => Of(Dialogues.FindShare("dialogue-request", Late)!.Share)),
        ("dialogue.notice_before", "7", () => Of(ConsultationTerms.Find("dialogue-notice", Late)!.Days)),
        ("dialogue.publish_result", "10", () => Of(ConsultationTerms.Find("dialogue-result", Late)!.Days)),
        ("admin_unit_change.pass", "gte 50/100", () => Of(Dialogues.FindShare("unit-change", Late)!.Share)),
        ("admin_unit_change.collect_max", "60", () => Of(ConsultationTerms.Find("unit-change", Late)!.Days)),
        ("pib.commune.min_members", "5", () => Of(DecidingFigures.Find("inspection-board-members", Late)!.Value)),
        ("cisb.min_members", "5", () => Of(DecidingFigures.Find("supervision-board-members", Late)!.Value)),
        ("cisb.residents_max", "5", () => Of(DecidingFigures.Find("supervision-board-residents", Late)!.Value)),
    ];

    [Fact]
    public void Each_figure_is_what_a_person_reads_in_the_law() =>
        Assert.Empty(Figures.Where(f => f.Ours() != f.Reads).Select(f => $"{f.Key}: {f.Ours()} instead of {f.Reads}"));

    [Fact]
    public void Each_figure_is_that_of_the_shared_catalogue_where_it_stands_beside_the_project()
    {
        // Terms of heads are written in years there and in months here, since the law has terms of two years and a half.
        var shared = Catalogue();
        var wrong = Figures
            .Where(f => shared.Count > 0 && f.Key != "village_head.term_years")
            .Where(f => shared.GetValueOrDefault(f.Key) is not { } theirs || !Same(theirs, f.Ours()!))
            .Select(f => $"{f.Key}: {f.Ours()} here, {shared.GetValueOrDefault(f.Key)} there");

        Assert.Empty(wrong);
        Assert.True(shared.Count is 0 or > 100, "The catalogue is there and was not understood.");
    }

    // "50/100" and "1/2" are one share.
    private static bool Same(string theirs, string ours) => Lowest(theirs) == Lowest(ours);

    private static string Lowest(string figure) => figure.Replace("50/100", "1/2", StringComparison.Ordinal);

    private static string Of(int? value) => $"{value}";

    private static string Of(TeamRow team) => $"{team.Least}-{team.Most}";

    private static string Of(Share share) => $"{(share.Above ? "gt" : "gte")} {(share is { Of: 50, Above: true } ? "1/2" : $"{share.Of}/{share.Per}")}";

    private static Dictionary<string, string> Catalogue([CallerFilePath] string here = "")
    {
        var above = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(here)!, "../../../.."));
        while (above is not null && !File.Exists(Path.Combine(above.FullName, "shared/law/law.json")))
            above = above.Parent;
        if (above is null)
            return [];

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(above.FullName, "shared/law/law.json")));
        return json
            .RootElement.GetProperty("parameters")
            .EnumerateArray()
            .GroupBy(p => p.GetProperty("key").GetString()!)
            .ToDictionary(g => g.Key, g => Value(g.MaxBy(p => p.GetProperty("valid_from").GetString())));
    }

    private static string Value(JsonElement parameter)
    {
        var value = parameter.GetProperty("value");
        var text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetDecimal().ToString(CultureInfo.InvariantCulture),
            JsonValueKind.Array => string.Join('-', value.EnumerateArray()),
            _ => value.ToString(),
        };
        return parameter.TryGetProperty("op", out var op) ? $"{op.GetString()} {text}" : text;
    }
}
