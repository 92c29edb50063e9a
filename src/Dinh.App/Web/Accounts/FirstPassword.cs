using Microsoft.AspNetCore.Authorization;

namespace Dinh.App.Web.Accounts;

/// <summary>Who came in with a password that somebody else chose first chooses one: until then every other door leads there.</summary>
internal static class FirstPassword
{
    public const string Address = "/tai-khoan";
    private static readonly string[] Open = [Address, "/dang-xuat", "/loi"];

    public static Task Ask(HttpContext context, RequestDelegate next)
    {
        var mustChoose = context.Features.Get<Session>() is { MustChangePassword: true };
        if (
            !mustChoose
            || Array.Exists(Open, path => context.Request.Path == path)
            || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
        )
        {
            return next(context);
        }

        context.Response.Redirect(Address);
        return Task.CompletedTask;
    }
}
