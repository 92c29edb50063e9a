using Dinh.App.Features.Papers;
using Dinh.App.Features.Papers.DraftPaper;
using Dinh.Domain.Common;
using Dinh.Domain.Papers;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;

namespace Dinh.App.Verbs.Demo;

/// <summary>Drafts the papers of the demonstration as its clerk would.</summary>
internal static class DemonstrationPapers
{
    public static async Task<Id<PaperDraft>> DraftAsync(IServiceProvider services, Id<Body> owner, DemonstrationScript.PaperLine line, CancellationToken stop)
    {
        var names = services.GetRequiredService<RecipientNamesQuery>();
        var signers = await services.GetRequiredService<DraftPaperQuery>().SignersAsync(stop);
        var words = new PaperWords(PaperKind.Find(line.Kind)!.Printed, line.Title, line.Content)
        {
            Recipients = await names.OfAsync(owner, string.Join('\n', line.Recipients), stop),
            SignerId = signers.First(s => s.Body == owner).Person,
            Keeper = "Văn phòng HĐND và UBND",
            Copies = line.Recipients.Count + 1,
            IsForPublic = line.IsForPublic,
        };
        var key = Id<PaperDraft>.New();
        var outcome = await services.GetRequiredService<DraftPaperHandler>().HandleAsync(new(key, owner, words, null), stop);
        return outcome.Refusal is null ? key : throw new InvalidOperationException(outcome.Refusal.Code);
    }
}
