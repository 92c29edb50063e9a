using Dinh.App.Web;
using Dinh.App.Web.Safety;

namespace Dinh.App.Features.Portal.Follow;

/// <summary>The one press by which mail programs end such letters (RFC 8058): the secret in the address is all that it needs.</summary>
internal sealed class FollowEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/theo-doi/{secret}/ngung", EndAsync).ExcludeFromDescription().AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Limits.Guess);

    private static async Task<IResult> EndAsync(string secret, AnswerFollowHandler answers, CancellationToken stop)
    {
        await answers.EndAsync(secret, stop);
        return TypedResults.Ok();
    }
}
