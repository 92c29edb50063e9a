using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dinh.Domain.Difficulties;
using Dinh.Domain.LocalActs;
using Dinh.Domain.Papers;
using Dinh.Domain.People;

namespace Dinh.App.Verbs.Demo;

/// <summary>Who and what stands in the demonstration, as the file beside this one says.</summary>
public sealed partial record DemonstrationScript(
    IReadOnlyList<DemonstrationScript.UnitLine> Units,
    IReadOnlyList<DemonstrationScript.BodyLine> Bodies,
    IReadOnlyList<DemonstrationScript.PersonLine> People,
    DemonstrationScript.PlayLine Play,
    DemonstrationScript.ProvinceLine Province,
    DemonstrationScript.LocalActsLine LocalActs,
    DemonstrationScript.DifficultiesLine Difficulties,
    DemonstrationScript.ReportsLine Reports,
    DemonstrationScript.DisclosureLine Disclosure,
    DemonstrationScript.PublicityLine Publicity,
    DemonstrationScript.RequestsLine Requests,
    IReadOnlyList<DemonstrationScript.RollScript> Households
)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static DemonstrationScript Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("demonstration.json")!;
        return JsonSerializer.Deserialize<DemonstrationScript>(file, Reading)!;
    }

    /// <summary>The text of the plan that the commune's clerk enters.</summary>
    public static string Plan() => TextOf("demonstration-plan.txt");

    /// <summary>The text of the province's plan, which its communes carry out.</summary>
    public static string ProvincePlan() => TextOf("demonstration-province.txt");

    /// <summary>The text of a plan that waits for its signature.</summary>
    public static string PlanToSign() => TextOf("demonstration-to-sign.txt");

    private static string TextOf(string name)
    {
        using var file = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return file.ReadToEnd();
    }

    public sealed record UnitLine(string Code, string Name, string Kind, string? Under);

    public sealed record BodyLine(string Unit, string Name, BodyKind Kind)
    {
        public string? Key { get; init; }

        public string? Under { get; init; }

        public IReadOnlyList<string> Aliases { get; init; } = [];

        public bool InCommand { get; init; } = true;
    }

    public sealed record PersonLine(string Name, string Account, string Password, IReadOnlyList<AppointmentLine> Appointments)
    {
        /// <summary>Somebody who has done something before the curtain rises, and whom nobody needs to play.</summary>
        public bool IsExtra { get; init; }
    }

    public sealed record AppointmentLine(string Body, Function Function, string? Office);

    public sealed record PlayLine(string Clerk, string Body, string Approver, IReadOnlyList<DoneLine> Done)
    {
        /// <summary>The papers of the commune, in the order in which they are drafted.</summary>
        public IReadOnlyList<PaperLine> Papers { get; init; } = [];
    }

    /// <param name="Until">How far it has come.</param>
    public sealed record PaperLine(string Kind, string Title, string Content, IReadOnlyList<string> Recipients, PaperStage Until, bool IsForPublic = false);

    /// <param name="Begins">How the duty's content begins.</param>
    /// <param name="Paper">The number of the paper that shows it done.</param>
    /// <param name="Note">What the reader should look at.</param>
    /// <param name="OverSilence">Why it is closed although some have not answered.</param>
    public sealed record DoneLine(string Begins, string Paper, string Note, string? OverSilence = null);

    /// <param name="Groups">Names in the province's plan that stand for the communes as a whole; each makes its plan, and none gets a duty by the word alone.</param>
    public sealed record ProvinceLine(string Clerk, string Body, IReadOnlyList<string> Groups, IReadOnlyList<LowerLine> Below);

    /// <param name="Without">The items of the province's plan that this commune left out, by their markers.</param>
    /// <param name="Said">Those that it says in other words.</param>
    /// <param name="Aside">One that its clerk declared not to apply.</param>
    public sealed record LowerLine(
        string Clerk,
        string Number,
        string Day,
        IReadOnlyList<string> Without,
        IReadOnlyList<SaidLine> Said,
        AsideLine? Aside = null
    );

    public sealed record SaidLine(string Path, string Words);

    public sealed record AsideLine(int Column, string Reason);

    /// <param name="Review">The papers of this year's list of review.</param>
    public sealed record LocalActsLine(CodeLine Code, IReadOnlyList<ReviewedLine> Review);

    /// <param name="Words">The articles, line by line.</param>
    /// <param name="Minutes">The paper that closed the consultation.</param>
    /// <param name="Request">The village's letter that asks for recognition.</param>
    /// <param name="Decision">The commune's decision.</param>
    public sealed record CodeLine(string Village, string Title, IReadOnlyList<string> Words, string Minutes, string Request, string Decision)
    {
        /// <summary>The letter with which the recognised code went to the village and the Front.</summary>
        public string Delivery { get; init; } = "";

        public int Households { get; init; }

        public int Represented { get; init; }

        public int Agreeing { get; init; }

        public string Signer { get; init; } = "";
    }

    /// <param name="Finding">Null where nobody has looked at it yet.</param>
    public sealed record ReviewedLine(string Title, string Number, DateOnly Day, string Issuer, Finding? Finding = null)
    {
        public string? Proposal { get; init; }

        /// <summary>Who does what is proposed.</summary>
        public string? By { get; init; }

        public int? InDays { get; init; }
    }

    /// <param name="Clerk">Who lays the regime and receives.</param>
    public sealed record ReportsLine(string Clerk, string Name, string Ground, IReadOnlyList<SentLine> Sent);

    /// <param name="DaysAgo">When it was sent.</param>
    /// <param name="Nothing">Why there was nothing to report; null where there are figures.</param>
    /// <param name="Returned">Why it was given back; null where it was not.</param>
    public sealed record SentLine(string Clerk, int DaysAgo, bool Accepted = false, string? Nothing = null, string? Returned = null)
    {
        /// <summary>The commune's villages, those first that its directory knows.</summary>
        public IReadOnlyList<string> Villages { get; init; } = [];
    }

    /// <param name="Clerk">Who answers.</param>
    public sealed record DifficultiesLine(string Clerk, IReadOnlyList<RaisedLine> Raised, IReadOnlyList<ClusterLine> Clusters);

    /// <param name="Promised">In how many days an answer is promised; null where none is.</param>
    /// <param name="Cluster">The key of the cluster that it is merged into.</param>
    public sealed record RaisedLine(string Clerk, DifficultyKind Kind, string Title, string Content, int? Promised = null, string? Cluster = null);

    /// <param name="Taken">Who has taken the answer already.</param>
    public sealed record ClusterLine(string Key, string Wording, string Paper, string Taken, string Answer);

    /// <param name="Clerks">Whose bodies have taken up the law's list since the beginning of the year.</param>
    public sealed record DisclosureLine(IReadOnlyList<string> Clerks, IReadOnlyList<PublicLine> Public);

    /// <param name="DaysAgo">When it was made public.</param>
    /// <param name="Text">Its lines.</param>
    public sealed record PublicLine(string Clerk, string Task, int DaysAgo, string Title, IReadOnlyList<string> Text)
    {
        /// <summary>Names the document that is made known.</summary>
        public string? Paper { get; init; }

        /// <summary>How many days before the document was signed; null where there is none.</summary>
        public int? DecidedBefore { get; init; }

        /// <summary>A line for each row of the table that goes with it, its cells apart by "|".</summary>
        public IReadOnlyList<string> Table { get; init; } = [];

        /// <summary>Whether it stands already where the law wants it; else only on this page.</summary>
        public bool Shown { get; init; } = true;

        /// <summary>How the village heads confirmed that it was handed to them; whoever is not named has not yet.</summary>
        public IReadOnlyList<HeadLine> Heads { get; init; } = [];

        /// <summary>What it was corrected to some days later.</summary>
        public string? CorrectedTitle { get; init; }

        public string? CorrectedBecause { get; init; }
    }

    /// <param name="Account">By which the head confirmed; null where it was signed on paper.</param>
    public sealed record HeadLine(string Village, string? Account = null);
}
