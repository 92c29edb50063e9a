using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Dinh.Reading.Screening;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.WorkOnPublication;

/// <summary>A file of the draft, with what was found in it.</summary>
public sealed record LookedThrough(PublicFile File, Screened Screened);

/// <summary>What a body works on.</summary>
public sealed record WorkSheet(Publication Publication, string BodyName, bool IsMine, IReadOnlyList<FormDemand> Demands)
{
    public IReadOnlyList<LookedThrough> Files { get; init; } = [];

    public Screened Text { get; init; } = new([], null);

    /// <summary>Places from which it came down before the days were over that the law demands, and where it was not put up again.</summary>
    public IReadOnlyList<Showing> EndedEarly => Publication.EndedEarly(Demands);

    /// <summary>Whether something of the draft keeps it from going out.</summary>
    public bool IsHeld => Publication.Draft?.RefusedToPublish is not null;
}

public sealed class WorkSheetQuery(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public async Task<WorkSheet> ReadAsync(Id<Publication> id, CancellationToken stop)
    {
        var publication = await access.Visible(db.Publications).AsNoTracking().AsSplitQuery().GetAsync(id, stop);
        var body = await db.Bodies.Where(b => b.Id == publication.BodyId).Select(b => b.Name).SingleAsync(stop);
        var sheet = new WorkSheet(publication, body, access.MayActFor(publication.BodyId), await db.DemandsAsync(publication, clock.Today, stop));
        return publication.Draft is not { } draft ? sheet : sheet with { Files = await files.LookThroughAsync(draft.Files, stop), Text = draft.LookThrough() };
    }
}

internal static class LookedThroughFiles
{
    /// <summary>What is found in files of a draft; only where something was found before is looked again, to tell it.</summary>
    public static async Task<IReadOnlyList<LookedThrough>> LookThroughAsync(this FileStore files, IReadOnlyList<PublicFile> of, CancellationToken stop)
    {
        var seen = new List<LookedThrough>();
        foreach (var file in of)
            seen.Add(new(file, file.State == ScreenState.Clean ? new([], null) : FileScreening.Screen(await files.ReadAsync(file.Hash, stop), file.Name)));
        return seen;
    }

    /// <summary>What is found in the words of a draft.</summary>
    public static Screened LookThrough(this PublicWording draft) =>
        FileScreening.Screen(System.Text.Encoding.UTF8.GetBytes($"{draft.Title}\n{draft.Text}\n"), "noi-dung.txt");
}
