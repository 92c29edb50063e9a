using System.Text;
using Dinh.App.Features.Disclosure.WorkOnPublication;
using Dinh.App.Features.InformationRequests.AskInformation;
using Dinh.App.Features.InformationRequests.OftenAsked;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.InformationRequests;
using Dinh.Law.Disclosing;
using Dinh.Reading.Screening;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.WorkOnRequest;

/// <summary>What an officer works on.</summary>
public sealed record RequestSheet(InformationRequest Request, string BodyName, bool IsMine, DateOnly Today)
{
    /// <summary>Null where it was sealed with keys that are gone.</summary>
    public Asker? Asker { get; init; }

    public IReadOnlyList<LookedThrough> Files { get; init; } = [];

    public Screened Text { get; init; } = new([], null);

    /// <summary>Whether an answer may still be written.</summary>
    public bool MayAnswer => IsMine && (Request.State is RequestState.Received or RequestState.InHand);
}

/// <summary>What stands around a request while it is worked on.</summary>
/// <param name="Others">To whom it may be given on.</param>
/// <param name="Tasks">Under what the answer may be made public.</param>
/// <param name="Near">What is public already and may be the answer.</param>
public sealed record AroundRequest(IReadOnlyList<AskedBody> Others, IReadOnlyList<DisclosureTask> Tasks, IReadOnlyList<NearItem> Near);

public sealed class RequestSheetQuery(DinhDb db, Access access, AskersQuery askers, FileStore files)
{
    public async Task<RequestSheet> ReadAsync(Id<InformationRequest> id, DateOnly today, CancellationToken stop)
    {
        var request = await access.Visible(db.InformationRequests).AsNoTracking().GetAsync(id, stop);
        var body = await db.Bodies.Where(b => b.Id == request.BodyId).Select(b => b.Name).SingleAsync(stop);
        var sheet = new RequestSheet(request, body, access.MayActFor(request.BodyId), today) { Asker = askers.Open(request.Sealed) };
        return !sheet.MayAnswer
            ? sheet
            : sheet with
            {
                Files = await LookedThroughAsync(request.Answer.Files, stop),
                Text = FileScreening.Screen(Encoding.UTF8.GetBytes($"{request.Answer.Text}\n"), "noi-dung.txt"),
            };
    }

    // Only what was found before is looked through again, to tell it.
    private async Task<IReadOnlyList<LookedThrough>> LookedThroughAsync(IReadOnlyList<PublicFile> of, CancellationToken stop)
    {
        var seen = new List<LookedThrough>();
        foreach (var file in of)
            seen.Add(new(file, file.State == ScreenState.Clean ? new([], null) : FileScreening.Screen(await files.ReadAsync(file.Hash, stop), file.Name)));
        return seen;
    }
}

public sealed class AroundRequestQuery(AskedBodiesQuery bodies, OftenAskedQuery often, NearPublicQuery near, DinhDb db)
{
    public async Task<AroundRequest> ReadAsync(InformationRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var unit = await db.Bodies.Where(b => b.Id == request.BodyId).Select(b => b.UnitId).SingleAsync(stop);
        return new(
            request.IsOpen ? await bodies.AroundAsync(request.BodyId, stop) : [],
            await often.TasksOfAsync(request.BodyId, stop),
            request.IsOpen ? await near.FindAsync(unit, request.Content, stop) : []
        );
    }
}
