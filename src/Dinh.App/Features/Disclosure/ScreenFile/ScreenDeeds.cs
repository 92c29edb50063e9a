using System.Text;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Law;
using Dinh.Reading.Screening;

namespace Dinh.App.Features.Disclosure.ScreenFile;

/// <summary>A file for the draft.</summary>
public sealed record AddFile(Id<Publication> Publication, EvidenceFile File);

/// <summary>Keeps a file with the draft and looks through it at once.</summary>
public sealed class AddFileHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(AddFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.File.Refused is { } refused)
            return refused;

        await db.OwnPublicationAsync(access, command.Publication, stop);
        var hash = await files.KeepAsync(command.File.Content, stop);
        var added = new PublicFile(hash, command.File.Name, command.File.Content.Length, ScreenedStates.Of(command.File.Content, command.File.Name));
        return await db.AgainOnConflictAsync(() =>
            db.ChangeAsync(
                (access, clock),
                command.Publication,
                p => p.Write(p.Words with { Files = [.. p.Words.Files.Where(f => f.Hash != hash), added] }),
                stop
            )
        );
    }
}

/// <summary>Takes a file out of the draft.</summary>
public sealed record DropFile(Id<Publication> Publication, string Hash);

public sealed class DropFileHandler(DinhDb db, Access access, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(DropFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() =>
            db.ChangeAsync(
                (access, clock),
                command.Publication,
                p => p.Write(p.Words with { Files = [.. p.Words.Files.Where(f => f.Hash != command.Hash)] }),
                stop
            )
        );
    }
}

/// <param name="Because">Why what was found goes out: the law itself wants the list, say.</param>
public sealed record KeepFile(Id<Publication> Publication, string Hash, string Because);

/// <summary>Lets a file go out although something was found in it, with the reason, which is kept with it.</summary>
public sealed class KeepFileHandler(DinhDb db, Access access, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(KeepFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (string.IsNullOrWhiteSpace(command.Because))
            return new Refusal("disclosure.reason-needed");

        return await db.AgainOnConflictAsync(() =>
            db.ChangeAsync((access, clock), command.Publication, p => p.Changing(command.Hash, f => f with { KeptBecause = command.Because }), stop)
        );
    }
}

/// <summary>All that can be taken out of a file, at one press.</summary>
public sealed record CleanFile(Id<Publication> Publication, string Hash);

/// <summary>Puts a cleaned file in the place of the one in which something was found; the original stays kept, unpublished.</summary>
public sealed class CleanFileHandler(DinhDb db, Access access, FileStore files, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Cleaned? Cleaned)> HandleAsync(CleanFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var publication = await db.OwnPublicationAsync(access, command.Publication, stop);
        if (publication.Words.Files.FirstOrDefault(f => f.Hash == command.Hash) is not { } file)
            return (new Refusal("publication.no-such-file"), null);

        var (put, cleaned) = await files.CleanAsync(file, stop);
        if (put is null)
            return (new Refusal("publication.not-cleanable"), cleaned);

        db.ChangeTracker.Clear();
        return (
            await db.AgainOnConflictAsync(() => db.ChangeAsync((access, clock), command.Publication, p => p.Changing(command.Hash, _ => put), stop)),
            cleaned
        );
    }
}

internal static class ScreenedStates
{
    public static ScreenState Of(byte[] content, string name) =>
        FileScreening.Screen(content, name) switch
        {
            { Refusal: not null } => ScreenState.Found,
            { IsClear: true } => ScreenState.Clean,
            _ => ScreenState.Found,
        };

    /// <summary>Of what is written on the page itself.</summary>
    public static ScreenState OfText(string title, string text) => Of(Encoding.UTF8.GetBytes($"{title}\n{text}\n"), "noi-dung.txt");

    /// <summary>A file of which all was taken out that can be, kept beside the original; null where it cannot be cleaned.</summary>
    public static async Task<(PublicFile? Put, Cleaned Cleaned)> CleanAsync(this FileStore files, PublicFile file, CancellationToken stop)
    {
        var bytes = await files.ReadAsync(file.Hash, stop);
        var found = FileScreening.Screen(bytes, file.Name);
        var cleaned = FileCleaning.Clean(bytes, file.Name, [.. found.Findings.Where(f => f.Cleanable).Select(f => f.Key)]);
        if (cleaned.Bytes is not { } clean)
            return (null, cleaned);

        var put = file with
        {
            Hash = await files.KeepAsync(clean, stop),
            Name = cleaned.FileName,
            Length = clean.Length,
            State = Of(clean, cleaned.FileName),
            CleanedFrom = file.CleanedFrom ?? file.Hash,
            KeptBecause = null,
        };
        return (put, cleaned);
    }

    /// <summary>Puts something else in the place of one file of the draft.</summary>
    public static Outcome Changing(this Publication publication, string hash, Func<PublicFile, PublicFile> change) =>
        publication.Words.Files.Any(f => f.Hash == hash)
            ? publication.Write(publication.Words with { Files = [.. publication.Words.Files.Select(f => f.Hash == hash ? change(f) : f)] })
            : new Refusal("publication.no-such-file");
}
