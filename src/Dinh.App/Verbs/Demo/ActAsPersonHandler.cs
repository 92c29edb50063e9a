using Dinh.App.Web;
using Dinh.App.Web.Accounts;
using Dinh.Data;
using Dinh.Data.People;
using Microsoft.AspNetCore.Identity;

namespace Dinh.App.Verbs.Demo;

/// <summary>Does a deed as a person of the demonstration would, signed in.</summary>
public sealed class ActAsPersonHandler(IServiceScopeFactory scopes, IHttpContextAccessor asked)
{
    // As the cookie would: the gate and the journal see this person, and every deed passes them.
    public async Task<T> HandleAsync<T>(string account, Func<IServiceProvider, Access, Task<T>> act, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(act);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var known = await services.GetRequiredService<UserManager<Account>>().FindByNameAsync(account);
        var session = await services.GetRequiredService<SessionQuery>().FindAsync(known!.Id, known.SecurityStamp ?? "", stop);
        asked.HttpContext = new DefaultHttpContext { RequestServices = services };
        try
        {
            SignIn(asked.HttpContext, session!);
            return await act(services, services.GetRequiredService<Access>());
        }
        finally
        {
            asked.HttpContext = null;
        }
    }

    private static void SignIn(HttpContext http, Session session)
    {
        http.Features.Set(session);
        var actor = http.RequestServices.GetRequiredService<Actor>();
        (actor.Account, actor.Name) = (session.Account, session.Name);
    }
}
