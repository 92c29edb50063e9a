using Dinh.App.Features.Disclosure.FallDue;
using Dinh.App.Features.Disclosure.ScreenFile;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Data.Files;
using Dinh.Domain.Common;
using Dinh.Domain.Disclosure;
using Dinh.Domain.Papers;
using Dinh.Law;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.Disclosure.BeginPublication;

/// <summary>Begins a publication of a paper of the register: with its file, looked through, or else with its words.</summary>
public sealed class BeginFromPaperHandler(DinhDb db, Access access, BeginPublicationHandler begin, FileStore files, PlannedPlacesQuery places)
{
    public async Task<Outcome> HandleAsync(BeginPublication command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        var paper = await access.Visible(db.Papers).AsNoTracking().GetAsync(command.From!.Value, stop);
        return await begin.HandleAsync(command with { Wording = await WithFileAsync(command.Wording, paper, stop) }, stop);
    }

    /// <summary>"Quyết định 12/QĐ-UBND ngày 02/3/2026".</summary>
    public static string LabelOf(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return $"{paper.Name} ngày {paper.IssuedOn:dd/MM/yyyy}";
    }

    /// <summary>Where what is due must be shown.</summary>
    internal async Task<IReadOnlyList<ShowingPlace>> PlacesAsync(DisclosingBody body, DueDisclosure due, CancellationToken stop) =>
        await places.OfAsync(body.Body, body.Discloser, await db.DemandsAsync(due.TaskKey, due.UnitPath, due.DueOn ?? body.Since, stop), stop);

    internal async Task<PublicWording> WithFileAsync(PublicWording wording, Paper paper, CancellationToken stop)
    {
        if (paper.FileHash is not { } hash)
            return wording.Text.Length > 0 ? wording : wording with { Text = paper.Content };

        var content = await files.ReadAsync(hash, stop);
        return wording with { Files = [.. wording.Files, new(hash, paper.FileName, content.Length, ScreenedStates.Of(content, paper.FileName))] };
    }
}
