using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.People;
using Dinh.Domain.Publicity;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.BeginArticle;

/// <param name="Key">Made when the form was shown, so that the same form sent twice is one text.</param>
/// <param name="Campaign">The campaign for which it is written.</param>
public sealed record BeginArticle(Id<Article> Key, Id<Body> Body, ArticleKind Kind, Id<Campaign>? Campaign, string Title, string Text);

/// <summary>Begins a draft.</summary>
public sealed class BeginArticleHandler(DinhDb db, Access access)
{
    public async Task<Outcome> HandleAsync(BeginArticle command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var place = await db.PlaceAsync(access, command.Body, stop);
        if (await db.Articles.Where(a => a.Id == command.Key).Select(a => (Id<Body>?)a.BodyId).SingleOrDefaultAsync(stop) is { } holder)
            return holder == command.Body ? Outcome.Done : throw new NoSuchRecordException($"article {command.Key}");

        var wording = new PublicWording(command.Title, command.Text, []) { TextState = ScreenedStates.OfText(command.Title, command.Text) };
        if (wording.Refused is { } refused)
            return refused;
        if (command.Campaign is { } campaign && !(await access.Owned(db.Campaigns).GetAsync(campaign, stop)).IsOpen)
            return new Refusal("campaign.ended");

        var given = new NewArticle
        {
            Key = command.Key,
            BodyId = place.Id,
            UnitPath = place.Path,
            Kind = command.Kind,
            CampaignId = command.Campaign,
            By = access.Name,
            Wording = wording,
            Quiz = command.Kind == ArticleKind.Quiz ? new(command.Text, []) : null,
        };
        db.Articles.Add(Article.Begin(given));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }
}
