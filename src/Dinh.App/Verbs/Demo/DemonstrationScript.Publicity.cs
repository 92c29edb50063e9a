using Dinh.App.Features.Publicity.BeginArticle;
using Dinh.App.Features.Publicity.PlanCampaign;
using Dinh.App.Features.Publicity.RecordOutreach;
using Dinh.Domain.Publicity;

namespace Dinh.App.Verbs.Demo;

/// <content>What the commune has told its people.</content>
public sealed partial record DemonstrationScript
{
    /// <param name="Clerk">Who writes, plans and records.</param>
    /// <param name="Approver">Who lets it go out.</param>
    public sealed record PublicityLine(string Clerk, string Approver, IReadOnlyList<CampaignLine> Campaigns, IReadOnlyList<ArticleLine> Articles)
    {
        /// <summary>The ready-made answers that were taken over, and how many days ago each went out.</summary>
        public IReadOnlyDictionary<string, int> Starters { get; init; } = new Dictionary<string, int>();

        /// <summary>What readers have answered to the quiz: a digit for each question.</summary>
        public IReadOnlyList<string> Attempts { get; init; } = [];
    }

    /// <param name="Key">By which texts and deeds name it.</param>
    /// <param name="From">In how many days it begins; before nought it has begun.</param>
    /// <param name="To">In how many days it ends.</param>
    public sealed record CampaignLine(string Key, int From, int To, CampaignForm Form)
    {
        /// <summary>How the content of the duty begins that it carries out; null where it is of the commune's own accord.</summary>
        public string? Duty { get; init; }

        /// <summary>Its calendar, where it was not filled evenly.</summary>
        public IReadOnlyList<PlannedLine> Planned { get; init; } = [];

        public IReadOnlyList<DoneTimeLine> Done { get; init; } = [];

        /// <summary>What came of it; null while it goes on.</summary>
        public string? Result { get; init; }
    }

    public sealed record PlannedLine(int InDays, string Channel, string Place);

    /// <param name="Article">The key of the commune's own text that it spread.</param>
    public sealed record DoneTimeLine(int DaysAgo, OutreachForm Form, PostLine? Post = null, string? Article = null);

    /// <summary>What another portal published of it.</summary>
    public sealed record PostLine(string Address, string Title);

    /// <param name="DaysAgo">When it was put before who approves; a draft is written on that day.</param>
    /// <param name="Until">How far it has come.</param>
    public sealed record ArticleLine(string Key, int DaysAgo, ArticleForm Form, ArticleState Until)
    {
        public string? Campaign { get; init; }

        /// <summary>What its writer was asked to mend; null where it was not given back.</summary>
        public string? SentBack { get; init; }

        /// <summary>Why it was taken back, where it was.</summary>
        public string? Withdrawn { get; init; }

        /// <summary>What it was corrected to the day after, where it was.</summary>
        public string? CorrectedText { get; init; }

        public string? CorrectedBecause { get; init; }
    }
}
