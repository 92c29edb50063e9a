using System.Reflection;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Papers;
using Dinh.Writing;
using Dinh.Writing.Docx;

namespace Dinh.App.Features.Papers.WritePaperFile;

/// <summary>A module that lays out the words of a paper draft itself, such as a plan or a report with its appendices; found by type.</summary>
public interface IBornePaper
{
    /// <summary>The draft as it will be printed; null where another module, or none, bears it.</summary>
    Task<Manuscript?> FindAsync(PaperDraft draft, CancellationToken stop);

    /// <summary>What follows from its being issued, in the same transaction. It saves nothing.</summary>
    Task IssuedAsync(PaperDraft draft, Paper paper, CancellationToken stop) => Task.CompletedTask;
}

/// <summary>Asks all modules whether they bear a draft.</summary>
public sealed class BornePapersQuery(IEnumerable<IBornePaper> bearers, FileStore files)
{
    public async Task<Manuscript?> FindAsync(PaperDraft draft, CancellationToken stop)
    {
        foreach (var bearer in bearers)
        {
            if (await bearer.FindAsync(draft, stop) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Keeps the draft as it is set now, so that the paper has its words and appendices as they were signed; null where no module bears it.</summary>
    public async Task<string?> KeepAsync(PaperDraft draft, CancellationToken stop) =>
        await FindAsync(draft, stop) is { } found ? await files.KeepAsync(DocxWriter.Write(found), stop) : null;

    /// <summary>"01/BC-UBND" is no name of a file.</summary>
    public static string NameOf(OutgoingPaper entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return $"{string.Concat(entry.Mark.Select(c => char.IsLetterOrDigit(c) ? c : '-'))}-{entry.Year}.docx";
    }

    public async Task IssuedAsync(PaperDraft draft, Paper paper, CancellationToken stop)
    {
        foreach (var bearer in bearers)
            await bearer.IssuedAsync(draft, paper, stop);
    }
}

internal static class BornePapers
{
    public static void AddBornePapers(this IServiceCollection services)
    {
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IBornePaper)))
        )
            services.AddScoped(typeof(IBornePaper), type);
    }
}
