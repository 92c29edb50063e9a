using Dinh.App.Features.Duties.ExportDuties;
using Dinh.App.Features.Duties.ListDuties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Duties;

/// <summary>Duties for machines, spreadsheets and calendars: the same gate and the same filters as the pages.</summary>
internal sealed class DutiesEndpoints : IModuleEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/v1/duties", ListAsync)
            .WithTags("duties")
            .WithSummary("The duties that the caller may see, filtered as the board is.")
            .AllowAnonymous();
        routes.MapGet(DutyLinks.Csv, ExportAsync).ExcludeFromDescription().AllowAnonymous();
        routes.MapGet(DutyLinks.Calendar, CalendarAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/trao-doi/{id}/tep", CommentFileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
        routes.MapGet("/bang-chung/{id}/tep", FileAsync).ExcludeFromDescription().RequireAuthorization(Gate.Officer);
    }

    private static async Task<DutyList> ListAsync(HttpRequest request, ListDutiesQuery list, TimeProvider clock, Words words, CancellationToken stop)
    {
        var filter = DutyFilter.Read(request.Query);
        var board = await list.ReadAsync(filter, stop);
        return new(board.Total, filter.Page, DutyFilter.PageSize, [.. board.Lines.Select(l => DutyJson.Of(l, board.Today, words))]);
    }

    private static async Task ExportAsync(HttpContext http, ExportDutiesQuery export, CancellationToken stop)
    {
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"nhiem-vu.csv\"";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await export.WriteAsync(http.Response.Body, DutyFilter.Read(http.Request.Query), stop);
    }

    private static async Task<IResult> CalendarAsync(HttpRequest request, Access access, WriteCalendarQuery calendar, CancellationToken stop)
    {
        var asked = Id<Body>.TryParse(request.Query["co-quan"], null, out var named) ? named : access.Bodies[0];
        if (!access.MayActFor(asked))
            return TypedResults.NotFound();

        var text = await calendar.ReadAsync([asked], $"{request.Scheme}://{request.Host}", stop);
        return TypedResults.File(System.Text.Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "viec.ics");
    }

    /// <summary>A file beside a comment, for the bodies that have to do with the duty, until the comment is withdrawn.</summary>
    private static async Task<IResult> CommentFileAsync(Id<Comment> id, Access access, DinhDb db, FileStore files, CancellationToken stop)
    {
        var concerned = access.Concerned(db.Duties);
        var found = await db
            .Comments.Where(c => c.Id == id && c.WithdrawnOn == null && c.FileKey != null && concerned.Any(d => d.Id == c.DutyId))
            .Select(c => new { c.FileKey, c.FileName })
            .SingleOrDefaultAsync(stop);
        return found is null
            ? TypedResults.NotFound()
            : TypedResults.File(await files.ReadAsync(found.FileKey!, stop), EvidenceFile.TypeOf(found.FileName!), found.FileName);
    }

    /// <summary>A file of evidence, for the bodies that answer for the duty or gave it. It is always downloaded, never shown under our name.</summary>
    private static async Task<IResult> FileAsync(Id<Evidence> id, Access access, DinhDb db, FileStore files, CancellationToken stop)
    {
        var bodies = access.Bodies;
        var found = await access
            .Concerned(db.Duties)
            .SelectMany(
                d => d.Evidence,
                (d, e) => new { Evidence = e, IsDirected = bodies.Contains(d.BodyId) || (d.AssignedBy != null && bodies.Contains(d.AssignedBy.Value)) }
            )
            .Where(f => f.IsDirected || (f.Evidence.PartBody != null && bodies.Contains(f.Evidence.PartBody.Value)))
            .Select(f => f.Evidence)
            .Where(e => e.Id == id && e.Kind == ProofKind.File)
            .Select(e => new { e.Key, e.Label })
            .SingleOrDefaultAsync(stop);
        return found is null
            ? TypedResults.NotFound()
            : TypedResults.File(await files.ReadAsync(found.Key, stop), EvidenceFile.TypeOf(found.Label), found.Label);
    }
}

/// <summary>A page of duties for machines.</summary>
public sealed record DutyList(int Total, int Page, int PageSize, IReadOnlyList<DutyJson> Items);

/// <summary>One duty for machines. Days are ISO 8601; the state is of the day of the answer.</summary>
public sealed record DutyJson(string Id, string Content, string Body, string State, DateOnly? Due)
{
    public string BodyId { get; init; } = "";

    public DateOnly? Begins { get; init; }

    public DateOnly? DoneOn { get; init; }

    public string When { get; init; } = "";

    public string Why { get; init; } = "";

    public string Source { get; init; } = "";

    public string? Item { get; init; }

    public string? TaskKind { get; init; }

    public string Address { get; init; } = "";

    internal static DutyJson Of(DutyLine line, DateOnly today, Words words) =>
        new(line.Id.ToString(), line.Content, line.BodyName, DutyFilter.States.First(s => s.Value == line.StateOn(today)).Key, line.NextDue)
        {
            BodyId = line.BodyId.ToString(),
            Begins = line.Begins,
            DoneOn = line.ClosedOn,
            When = words.When(line),
            Why = words.Why(line),
            Source = line.Source.Label,
            Item = line.Source.Path,
            TaskKind = line.TaskKind,
            Address = DutyLinks.Duty(line.Id),
        };
}
