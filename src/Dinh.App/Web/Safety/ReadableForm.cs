using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace Dinh.App.Web.Safety;

/// <summary>Reads a posted form before a page does: what cannot be read, is too large or holds the character zero is refused in words, not met as a fault.</summary>
internal static class ReadableForm
{
    /// <summary>After the gate, so that nobody's form is read at a door that is shut to them.</summary>
    public static async Task Require(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>() is null || !context.Request.HasFormContentType)
            await next(context);
        else if (await FaultOf(context) is { } status)
            context.Response.StatusCode = status;
        else
            await next(context);
    }

    /// <summary>The page that explains a refusal is shown, not sent to: the form that was refused is not its own, and would fail there again.</summary>
    public static Task Forget(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var explains = context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;
        if (!explains || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return next(context);

        request.Method = HttpMethods.Get;
        request.ContentType = null;
        request.ContentLength = null;
        request.Body = Stream.Null;
        context.Features.Set<IFormFeature>(null);
        return next(context);
    }

    private static async Task<int?> FaultOf(HttpContext context)
    {
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return NoNul.IsIn(form) ? StatusCodes.Status400BadRequest : null;
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode;
        }
        catch (InvalidDataException fault)
        {
            // The framework tells a limit from a broken form by its words alone; a test holds it to them.
            return fault.Message.Contains(" limit ", StringComparison.Ordinal) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
