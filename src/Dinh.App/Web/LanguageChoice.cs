namespace Dinh.App.Web;

/// <summary>Which of the two languages a request is answered in: the address says it (?lang=en), else the reader's cookie, else Vietnamese.</summary>
public sealed class LanguageChoice(IHttpContextAccessor accessor)
{
    public const string Cookie = "dinh.lang";
    public const string Parameter = "lang";

    public string Code => accessor.HttpContext is { } context ? Of(context) : "vi";

    public static string Of(HttpContext context) =>
        Known(context.Request.Query[Parameter]) ?? Known(context.Items[Cookie] as string) ?? Known(context.Request.Cookies[Cookie]) ?? "vi";

    /// <summary>Remembers a language that the address asked for.</summary>
    public static Task Remember(HttpContext context, RequestDelegate next)
    {
        // A page that explains a fault is run again without the address's words.
        context.Items[Cookie] ??= Known(context.Request.Query[Parameter]);
        if (Known(context.Request.Query[Parameter]) is { } asked && asked != Known(context.Request.Cookies[Cookie]))
        {
            context.Response.Cookies.Append(
                Cookie,
                asked,
                new()
                {
                    MaxAge = TimeSpan.FromDays(365),
                    SameSite = SameSiteMode.Lax,
                    HttpOnly = true,
                    Secure = context.Request.IsHttps,
                    IsEssential = true,
                    Path = "/",
                }
            );
        }

        return next(context);
    }

    private static string? Known(string? code) => code is "vi" or "en" ? code : null;
}
