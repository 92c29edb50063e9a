using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.Publicizing;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Publicity.TakeStarters;

/// <summary>Ready-made questions and answers on the law, with their places, to be taken over by one press.</summary>
public sealed class TakeStartersPage(TakeStartersHandler take, DinhDb db, Access access, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    public IReadOnlyList<LegalAnswer> Answers { get; private set; } = [];

    public IReadOnlySet<string> Known { get; private set; } = new HashSet<string>();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (access.BodyOr(Body) is not { } body)
            return NotFound();

        Body = body;
        Answers = LegalStarters.AnswersOn(clock.Today);
        Known = (await db.Articles.Where(a => a.BodyId == body && a.StarterKey != null).Select(a => a.StarterKey!).ToListAsync(stop)).ToHashSet();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IReadOnlyList<string>? answers, CancellationToken stop)
    {
        if (access.BodyOr(Body) is not { } body)
            return NotFound();

        var (_, taken) = await take.HandleAsync(new(body, answers ?? [], WithQuiz: answers is null or { Count: 0 }), stop);
        this.Say(new($"Đã nhận {taken} bản mẫu; mời đọc lại, sửa và trình duyệt.", $"{taken} were taken over; read them, fit them and have them approved."));
        return Redirect(PublicityLinks.Articles);
    }
}
