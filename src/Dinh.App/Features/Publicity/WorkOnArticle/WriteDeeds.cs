using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Features.Duties;
using Dinh.App.Features.Duties.SupplyEvidence;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Publicity;
using Dinh.Law;

namespace Dinh.App.Features.Publicity.WorkOnArticle;

/// <summary>The words of a draft; its files stay.</summary>
/// <param name="KeptBecause">Why personal data found in the text goes out; empty to mend it.</param>
/// <param name="Quiz">Its questions; null where it is no quiz.</param>
public sealed record WriteArticle(Id<Article> Article, string Title, string Text, string KeptBecause, Quiz? Quiz);

/// <summary>Saves the words of the draft; of what is public already the correction is begun with what stands.</summary>
public sealed class WriteArticleHandler(DinhDb db, Access access)
{
    public Task<Outcome> HandleAsync(WriteArticle command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        return db.AgainOnConflictAsync(() =>
            db.ChangeAsync(
                access,
                command.Article,
                a => a.Kind == ArticleKind.Quiz ? Write(a, command, command.Quiz ?? a.QuizInHand) : Write(a, command, null),
                stop
            )
        );
    }

    private static Outcome Write(Article article, WriteArticle command, Quiz? quiz)
    {
        var state = ScreenedStates.OfText(command.Title, quiz?.AsText() ?? command.Text);
        var wording = article.Words with
        {
            Title = command.Title,
            Text = command.Text,
            TextState = state,
            TextKeptBecause = state == ScreenState.Found && command.KeptBecause.Length > 0 ? command.KeptBecause : null,
        };
        return article.Write(wording, quiz);
    }
}

/// <param name="Words">What the picture shows.</param>
public sealed record AddArticleFile(Id<Article> Article, EvidenceFile File, string Words);

/// <summary>Keeps the files of a draft, and what was found in them.</summary>
public sealed class KeepArticleFilesHandler(DinhDb db, Access access, FileStore files)
{
    /// <summary>Adds one and looks through it at once.</summary>
    public async Task<Outcome> HandleAsync(AddArticleFile command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.File.Refused is { } refused)
            return refused;

        await access.Owned(db.Articles).GetAsync(command.Article, stop);
        db.ChangeTracker.Clear();
        var hash = await files.KeepAsync(command.File.Content, stop);
        var added = new PublicFile(hash, command.File.Name, command.File.Content.Length, ScreenedStates.Of(command.File.Content, command.File.Name))
        {
            Words = command.Words,
        };
        return await FilesAsync(command.Article, old => [.. old.Where(f => f.Hash != hash), added], stop);
    }

    public Task<Outcome> DropAsync(Id<Article> article, string hash, CancellationToken stop) =>
        FilesAsync(article, old => [.. old.Where(f => f.Hash != hash)], stop);

    /// <summary>Says what a picture shows, or why what was found in a file goes out.</summary>
    public Task<Outcome> TellAsync(Id<Article> article, string hash, string words, string because, CancellationToken stop) =>
        FilesAsync(
            article,
            old => [.. old.Select(f => f.Hash == hash ? f with { Words = words, KeptBecause = because.Length > 0 ? because : f.KeptBecause } : f)],
            stop
        );

    /// <summary>Puts a cleaned file in the place of the one in which something was found.</summary>
    public async Task<Outcome> CleanAsync(Id<Article> article, string hash, CancellationToken stop)
    {
        var known = await access.Owned(db.Articles).GetAsync(article, stop);
        if (known.Words.Files.FirstOrDefault(f => f.Hash == hash) is not { } file)
            return new Refusal("publication.no-such-file");

        var (put, _) = await files.CleanAsync(file, stop);
        db.ChangeTracker.Clear();
        return put is null ? new Refusal("publication.not-cleanable") : await FilesAsync(article, old => [.. old.Select(f => f.Hash == hash ? put : f)], stop);
    }

    private Task<Outcome> FilesAsync(Id<Article> article, Func<IReadOnlyList<PublicFile>, IReadOnlyList<PublicFile>> change, CancellationToken stop) =>
        db.AgainOnConflictAsync(() => db.ChangeAsync(access, article, a => a.Write(a.Words with { Files = change(a.Words.Files) }), stop));
}
