namespace Dinh.App.Web.Safety;

/// <summary>Nobody types the character zero, and PostgreSQL keeps no text that holds it: what carries it is refused before a page reads it.</summary>
internal static class NoNul
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

    /// <summary>In a field of a form, in its name, or in the name of a file.</summary>
    public static bool IsIn(IFormCollection form) =>
        form.Any(field => Holds(field.Key) || field.Value.Any(Holds)) || form.Files.Any(file => Holds(file.Name) || Holds(file.FileName));

    private static bool Holds(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
