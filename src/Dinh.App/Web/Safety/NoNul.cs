using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Dinh.App.Web.Safety;

/// <summary>Nobody types the character zero, and PostgreSQL keeps no text that holds it: what carries it is refused before a page reads it.</summary>
internal sealed class NoNul : IAsyncPageFilter
{
    /// <summary>In the address.</summary>
    public static Task Refuse(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!Holds(request.Path.Value) && !request.Query.Any(word => Holds(word.Key) || word.Value.Any(Holds)))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <summary>In a form.</summary>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (request.HasFormContentType && (await request.ReadFormAsync(context.HttpContext.RequestAborted)).Any(field => field.Value.Any(Holds)))
            context.Result = new BadRequestResult();
        else
            await next();
    }

    private static bool Holds(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
