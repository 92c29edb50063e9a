using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.Publicity;
using Dinh.Domain.Units;

namespace Dinh.App.Features.Publicity;

/// <summary>The addresses of this folder: none is written twice.</summary>
public static class PublicityLinks
{
    /// <summary>The campaigns of the reader's bodies.</summary>
    public const string List = "/viec-tuyen-truyen";

    public const string NewCampaign = $"{List}/dot/lap";

    public const string Calendar = $"{List}/lich";

    /// <summary>The same of all campaigns, for calendar programs.</summary>
    public const string CalendarFile = $"{List}/lich.ics";

    /// <summary>What was carried out is written down.</summary>
    public const string Record = $"{List}/da-lam";

    public const string Outreaches = $"{List}/lan";

    public const string Articles = $"{List}/bai";

    public const string NewArticle = $"{Articles}/soan";

    /// <summary>Questions and answers on the law, to be taken over.</summary>
    public const string Starters = $"{List}/mau";

    /// <summary>Where everybody looks.</summary>
    public const string Public = "/tuyen-truyen";

    public static string CampaignFor(Id<Duty> duty) => $"{NewCampaign}?viec={duty}";

    public static string Campaign(Id<Campaign> campaign) => $"{List}/dot/{campaign}";

    /// <summary>What a campaign will do, for calendar programs.</summary>
    public static string CampaignCalendar(Id<Campaign> campaign) => $"{Campaign(campaign)}/lich.ics";

    public static string ChangeCampaign(Id<Campaign> campaign) => $"{Campaign(campaign)}/sua";

    public static string RecordFor(Id<Campaign> campaign, Guid? planned = null) => $"{Record}?dot={campaign}{(planned is { } key ? $"&lich={key}" : "")}";

    public static string Outreach(Id<Outreach> outreach) => $"{Outreaches}/{outreach}";

    public static string OutreachFile(Id<Outreach> outreach, string hash) => $"{Outreach(outreach)}/tep/{hash}";

    public static string Work(Id<Article> article) => $"{Articles}/{article}";

    public static string DraftFile(Id<Article> article, string hash) => $"{Work(article)}/tep/{hash}";

    public static string Leaflet(Id<Article> article, string size) => $"{Work(article)}/to-roi.pdf?kho={size}";

    /// <summary>Where everybody reads it; it stays when it is corrected or withdrawn.</summary>
    public static string Article(Id<Article> article) => $"{Public}/bai/{article}";

    public static string File(Id<Article> article, string hash) => $"{Article(article)}/tep/{hash}";

    /// <summary>Where a quiz is answered.</summary>
    public static string Answer(Id<Article> article) => $"{Article(article)}/tra-loi";

    /// <summary>All that a commune's authorities tell.</summary>
    public static string Of(Id<AdministrativeUnit> unit) => $"{Public}/noi/{unit}";
}
