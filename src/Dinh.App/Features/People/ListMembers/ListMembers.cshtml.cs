using Dinh.App.Web;
using Dinh.Law.Time;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.People.ListMembers;

public sealed class ListMembersPage(ListMembersQuery members, Access access, TimeProvider clock) : PageModel
{
    public DateOnly Today => clock.Today;

    public OneTimePassword? Once { get; private set; }

    public IReadOnlyList<(Held Body, IReadOnlyList<Member> Members)> Bodies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Once = OneTimePassword.Take(TempData);
        var all = await members.AllAsync(stop);
        Bodies =
        [
            .. access
                .Held.Where(h => access.MayAdminister(h.Body))
                .DistinctBy(h => h.Body)
                .Select(h => (h, (IReadOnlyList<Member>)[.. all.Where(m => m.Body == h.Body)])),
        ];
    }
}
