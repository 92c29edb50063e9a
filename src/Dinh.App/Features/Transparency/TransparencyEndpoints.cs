using System.Text;
using Dinh.App.Features.Transparency.CosignCheckpoint;
using Dinh.App.Features.Transparency.ProveEntry;
using Dinh.App.Features.Transparency.ReadLog;
using Dinh.App.Web;
using Dinh.App.Web.Safety;
using Dinh.Data;
using Dinh.Data.Log;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Transparency;

/// <summary>The log for machines: all that is needed to follow it, to prove from it and to bear witness to it.</summary>
internal sealed class TransparencyEndpoints : IModuleEndpoints
{
    private const int MostEntries = 1000;
    private const int LongestNote = 16 * 1024;
    private const string Plain = "text/plain; charset=utf-8";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/minh-bach/{id:guid}/chung-minh.json", BundleAsync).ExcludeFromDescription().AllowAnonymous();
        var api = routes.MapGroup(TransparencyLinks.Api).WithTags("Transparency log").AllowAnonymous();
        api.MapGet("checkpoint", NewestAsync)
            .WithSummary("The newest checkpoint as a signed note: origin, size, root, time; signatures of the log and of witnesses.");
        api.MapGet("checkpoints/{size:long}", AtAsync).WithSummary("The checkpoint that was made at that size.");
        api.MapGet("keys", KeysAsync).WithSummary("The public keys of the log, newest first, and of its witnesses.");
        api.MapGet("entries", EntriesAsync).WithSummary("Entries in order, each the exact line whose bytes are the leaf; at most 1,000 at once.");
        api.MapGet("inclusion", InclusionAsync).WithSummary("The path of RFC 6962 from the leaf at that index to the root of a tree of that size.");
        api.MapGet("consistency", ConsistencyAsync).WithSummary("The proof of RFC 6962 that the later tree goes on from the earlier one.");
        api.MapPost("cosignatures", CosignAsync)
            .WithSummary("Takes a checkpoint with the signature of a registered witness below it, as text.")
            .Accepts<string>("text/plain")
            .RequireRateLimiting(Limits.Upload);
    }

    private static async Task<IResult> BundleAsync(Guid id, ProveEntryQuery entries, CancellationToken stop) =>
        await entries.BundleAsync(id, stop) is { } bundle
            ? TypedResults.File(Encoding.UTF8.GetBytes(bundle), "application/json", "chung-minh.json")
            : TypedResults.NotFound();

    private static async Task<Results<ContentHttpResult, NotFound>> NewestAsync(LogQuery log, CancellationToken stop) => Sent(await log.NewestAsync(stop));

    private static async Task<Results<ContentHttpResult, NotFound>> AtAsync(long size, LogQuery log, CancellationToken stop) =>
        Sent(await log.AtAsync(size, stop));

    private static Results<ContentHttpResult, NotFound> Sent(SealedTree? tree) =>
        tree is null ? TypedResults.NotFound() : TypedResults.Text(tree.Note, Plain, Encoding.UTF8);

    private static async Task<KeysJson> KeysAsync(LogQuery log, CancellationToken stop) =>
        new(await log.KeysAsync(stop), [.. (await log.WitnessesAsync(stop)).Select(w => new WitnessJson(w.Title, w.PublicKey, w.EndedAt))]);

    private static async Task<Results<Ok<EntriesJson>, ProblemHttpResult>> EntriesAsync(DinhDb db, LogQuery log, long? from, int? count, CancellationToken stop)
    {
        var (first, most) = (from ?? 0, Math.Clamp(count ?? 100, 1, MostEntries));
        if (first < 0)
            return Wrong("from must not be negative");

        var size = (await log.NewestAsync(stop))?.Size ?? 0;
        var end = Math.Min(size, first + Math.Min(most, size));
        var lines = await db.LogEntries.Where(e => e.Index >= first && e.Index < end).OrderBy(e => e.Index).Select(e => e.Line).ToListAsync(stop);
        return TypedResults.Ok(new EntriesJson(first, size, lines));
    }

    private static async Task<Results<Ok<PathJson>, ProblemHttpResult>> InclusionAsync(DinhDb db, LogQuery log, long index, long size, CancellationToken stop)
    {
        if (index < 0 || index >= size || size > ((await log.NewestAsync(stop))?.Size ?? 0))
            return Wrong("index must be below size, and size no more than that of the newest checkpoint");

        return TypedResults.Ok(Path(await LogTree.InclusionAsync(db, index, size, stop)));
    }

    private static async Task<Results<Ok<PathJson>, ProblemHttpResult>> ConsistencyAsync(
        DinhDb db,
        LogQuery log,
        long earlier,
        long later,
        CancellationToken stop
    )
    {
        if (earlier < 0 || earlier > later || later > ((await log.NewestAsync(stop))?.Size ?? 0))
            return Wrong("earlier must not exceed later, and later not the size of the newest checkpoint");

        return TypedResults.Ok(Path(await LogTree.ConsistencyAsync(db, earlier, later, stop)));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> CosignAsync(
        HttpRequest request,
        CosignCheckpointHandler cosign,
        Words words,
        CancellationToken stop
    )
    {
        if (request.ContentLength is not (> 0 and <= LongestNote))
            return Wrong("send a signed checkpoint as text");

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var outcome = await cosign.HandleAsync(await reader.ReadToEndAsync(stop), stop);
        return outcome.Refusal is { } refusal ? Wrong(words.Told(refusal)) : TypedResults.NoContent();
    }

    private static PathJson Path(IReadOnlyList<byte[]> hashes) => new([.. hashes.Select(Convert.ToHexStringLower)]);

    private static ProblemHttpResult Wrong(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status400BadRequest);

    internal sealed record KeysJson(IReadOnlyList<string> Keys, IReadOnlyList<WitnessJson> Witnesses);

    internal sealed record WitnessJson(string Title, string PublicKey, DateTime? EndedAt);

    internal sealed record EntriesJson(long From, long Size, IReadOnlyList<string> Entries);

    internal sealed record PathJson(IReadOnlyList<string> Path);
}
