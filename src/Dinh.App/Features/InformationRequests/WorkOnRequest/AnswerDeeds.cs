using System.Text;
using Dinh.App.Features.Disclosure.BeginPublication;
using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.InformationRequests;
using Dinh.Law;
using Dinh.Law.Time;
using Dinh.Reading.Screening;

namespace Dinh.App.Features.InformationRequests.WorkOnRequest;

/// <param name="KeptBecause">Why personal data found in the text goes to the asker; empty to mend it.</param>
public sealed record WriteAnswer(Id<InformationRequest> Request, string Text, string KeptBecause);

/// <summary>A file for the answer.</summary>
public sealed record AddAnswerFile(Id<InformationRequest> Request, EvidenceFile File);

/// <param name="Because">Why what was found goes to the asker.</param>
public sealed record KeepAnswerFile(Id<InformationRequest> Request, string Hash, string Because);

/// <summary>A part of what was asked that is not given.</summary>
public sealed record WithholdPart(Id<InformationRequest> Request, Withheld Part);

/// <summary>The answer goes to the asker.</summary>
public sealed record SendAnswer(Id<InformationRequest> Request, string? PaperNumber, bool IsSure);

/// <summary>The request is refused, in writing, on a ground of the law.</summary>
public sealed record RefuseRequest(Id<InformationRequest> Request, string Ground, string Because, string? PaperNumber, bool IsSure);

/// <summary>The answer is made public for everybody, without whoever asked.</summary>
public sealed record PublishAnswer(Id<InformationRequest> Request, Id<Publication> Publication, string Task, string Title);

/// <summary>Writes the answer, looks through it as through what goes out to everybody, gives or refuses it.</summary>
public sealed class AnswerRequestHandler(DinhDb db, Access access, FileStore files, BeginPublicationHandler begin, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(WriteAnswer command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var state = ScreenedStates.Of(Encoding.UTF8.GetBytes($"{command.Text}\n"), "noi-dung.txt");
        var kept = state == ScreenState.Found && command.KeptBecause.Length > 0 ? command.KeptBecause : null;
        return WriteAsync(command.Request, a => a with { Text = command.Text, TextState = state, TextKeptBecause = kept }, stop);
    }

    public async Task<Outcome> HandleAsync(AddAnswerFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.File.Refused is { } refused)
            return refused;

        await access.Owned(db.InformationRequests).GetAsync(command.Request, stop);
        db.ChangeTracker.Clear();
        var hash = await files.KeepAsync(command.File.Content, stop);
        var added = new PublicFile(hash, command.File.Name, command.File.Content.Length, ScreenedStates.Of(command.File.Content, command.File.Name));
        return await WriteAsync(command.Request, a => a with { Files = [.. a.Files.Where(f => f.Hash != hash), added] }, stop);
    }

    public Task<Outcome> DropAsync(Id<InformationRequest> request, string hash, CancellationToken stop) =>
        WriteAsync(request, a => a with { Files = [.. a.Files.Where(f => f.Hash != hash)] }, stop);

    public Task<Outcome> HandleAsync(KeepAnswerFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return string.IsNullOrWhiteSpace(command.Because)
            ? Task.FromResult<Outcome>(new Refusal("request.reason-needed"))
            : WriteAsync(command.Request, a => Changing(a, command.Hash, f => f with { KeptBecause = command.Because }), stop);
    }

    /// <summary>Puts a cleaned file in the place of the one in which something was found.</summary>
    public async Task<Outcome> CleanAsync(Id<InformationRequest> id, string hash, CancellationToken stop)
    {
        var request = await access.Owned(db.InformationRequests).GetAsync(id, stop);
        if (request.Answer.Files.FirstOrDefault(f => f.Hash == hash) is not { } file)
            return new Refusal("request.no-such-file");

        var bytes = await files.ReadAsync(file.Hash, stop);
        var found = FileScreening.Screen(bytes, file.Name);
        var cleaned = FileCleaning.Clean(bytes, file.Name, [.. found.Findings.Where(f => f.Cleanable).Select(f => f.Key)]);
        if (cleaned.Bytes is not { } clean)
            return new Refusal("request.not-cleanable");

        var kept = await files.KeepAsync(clean, stop);
        var put = new PublicFile(kept, cleaned.FileName, clean.Length, ScreenedStates.Of(clean, cleaned.FileName), file.CleanedFrom ?? file.Hash);
        db.ChangeTracker.Clear();
        return await WriteAsync(id, a => Changing(a, hash, _ => put), stop);
    }

    public Task<Outcome> HandleAsync(WithholdPart command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(command.Request, r => r.Withhold(command.Part, clock.Today), stop);
    }

    /// <summary>Gives after all what was to be withheld.</summary>
    public Task<Outcome> GiveAsync(Id<InformationRequest> request, int part, CancellationToken stop) =>
        WriteAsync(request, a => a with { Withheld = [.. a.Withheld.Where((_, at) => at != part)] }, stop);

    public Task<Outcome> HandleAsync(SendAnswer command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return !command.IsSure
            ? Task.FromResult<Outcome>(new Refusal("request.not-sure"))
            : ChangeAsync(command.Request, r => r.Send(command.PaperNumber, access.Hand(clock)), stop);
    }

    public Task<Outcome> HandleAsync(RefuseRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return !command.IsSure
            ? Task.FromResult<Outcome>(new Refusal("request.not-sure"))
            : ChangeAsync(command.Request, r => r.Refuse(command.Ground, command.Because, command.PaperNumber, access.Hand(clock)), stop);
    }

    public async Task<Outcome> HandleAsync(PublishAnswer command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var request = await access.Owned(db.InformationRequests).GetAsync(command.Request, stop);
        if (request.State != RequestState.Answered)
            return new Refusal("request.not-answered");

        // A reason why this asker may have it is none why everybody may.
        var open = request.Answer.Files.Select(f => f with { KeptBecause = null });
        var wording = new PublicWording(command.Title, request.Answer.Text, [.. open]);
        return await begin.HandleAsync(new(command.Publication, request.BodyId, command.Task, null, wording, null, request.PaperNumber), stop);
    }

    private static AnswerWords Changing(AnswerWords answer, string hash, Func<PublicFile, PublicFile> change) =>
        answer with
        {
            Files = [.. answer.Files.Select(f => f.Hash == hash ? change(f) : f)],
        };

    private Task<Outcome> WriteAsync(Id<InformationRequest> request, Func<AnswerWords, AnswerWords> change, CancellationToken stop) =>
        ChangeAsync(request, r => r.Write(change(r.Answer)), stop);

    private Task<Outcome> ChangeAsync(Id<InformationRequest> request, Func<InformationRequest, Outcome> deed, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync((access, clock), request, deed, stop));
}
