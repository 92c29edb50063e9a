using Dinh.App.Web;
using Dinh.Domain.Publicity;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Dinh.App.Features.Publicity;

/// <summary>Officers enter; visitors read what is public.</summary>
internal sealed class PublicityGate : IFolderAccess
{
    public void Declare(PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Publicity", Gate.Officer);
        pages.AllowAnonymousToFolder("/Publicity/PublicArticles");
    }
}

/// <summary>Campaigns are their body's own.</summary>
internal sealed class CampaignRecords() : BodyRecords<Campaign>(c => c.BodyId);

/// <summary>The body sees its drafts; what went out has pages of its own, for everybody.</summary>
internal sealed class ArticleRecords() : BodyRecords<Article>(a => a.BodyId);

/// <summary>What was carried out is told by who carried it out; the report and the evidence tell the others.</summary>
internal sealed class OutreachRecords() : BodyRecords<Outreach>(o => o.BodyId);
