using AngleSharp.Html.Dom;
using Dinh.App.Features.Plans;
using Dinh.Domain.Common;
using Dinh.Domain.Plans;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Plans.ComposePlan;

/// <summary>Somebody who writes a plan in a browser without script.</summary>
internal static class Writing
{
    private const string Form = "form[data-compose]";

    extension(Reader reader)
    {
        /// <summary>Begins a plan, and answers with its key.</summary>
        public async Task<Id<PlanDraft>> BeginsPlan(bool fromLaw = false)
        {
            var page = await reader.Visit(PlanLinks.Write);
            var answer = await page.Submit("main form", ("FromLaw", fromLaw ? "true" : "false"));
            return Id<PlanDraft>.Parse(answer.Location!.Split('/')[^1], null);
        }

        /// <summary>Writes over some fields of the page as it is now, and presses a button.</summary>
        public async Task<Answer> Writes(Id<PlanDraft> draft, string act, params (string Name, string Value)[] fields) =>
            await (await reader.Visit(PlanLinks.Compose(draft))).Press(act, fields);

        /// <summary>Sends one card, as the page does by itself while one writes.</summary>
        public async Task<Answer> SavesCard(VisitedPage page, Id<PlanDraft> draft, string key, params (string Name, string Value)[] fields)
        {
            var sent = page
                .Html.QuerySelectorAll($"[data-card='{key}'] input, [data-card='{key}'] textarea")
                .Select(e => e is IHtmlInputElement input ? (input.Name, input.Value) : (((IHtmlTextAreaElement)e).Name, ((IHtmlTextAreaElement)e).Value))
                .Select(f => (Name: f.Item1!, Value: f.Item2))
                .Where(f => !fields.Any(o => o.Name == f.Name));
            return await reader.SendAsync($"{PlanLinks.Compose(draft)}?handler=Card", [.. sent, .. fields, (Forms.Token, Forms.TokenOf(page))]);
        }
    }

    public static Task<Answer> Press(this VisitedPage page, string act, params (string Name, string Value)[] fields) =>
        page.Submit(Form, [.. fields, ("act", act)]);

    public static Task<PlanDraft> DraftAsync(this Commune commune, Id<PlanDraft> id) =>
        commune.Read(db => db.PlanDrafts.AsNoTracking().SingleAsync(d => d.Id == id));

    public static string TextOf(this VisitedPage page, string id) => page.Html.GetElementById(id)?.TextContent ?? "";
}
