using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Reports.SumReports;

public sealed class SumReportsPage(SumChoicesQuery choices, SumReportsQuery sums, SumSourcesQuery sources, SubtreeQuery subtrees, Words words) : PageModel
{
    public SumAsk Ask { get; private set; } = new();

    public SumChoices Choices { get; private set; } = null!;

    public SumSheet? Sheet { get; private set; }

    /// <summary>The reports one by one, where there is no unit below to go on to.</summary>
    public IReadOnlyList<FiledFigure> Sources { get; private set; } = [];

    public IReadOnlyList<SumCrumb> Above { get; private set; } = [];

    /// <summary>Why there is nothing to show.</summary>
    public string? Fault { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var said = SumAsk.Read(Request.Query);
        Choices = await choices.ReadAsync(said.Form, stop);
        Ask = Choices.Complete(said);
        if (Ask.Fault() is { } refusal)
            Fault = words.Told(refusal);
        Sheet = await sums.FindAsync(Ask, stop);
        if (Sheet is not { } sheet)
            return;

        Above = [.. (await subtrees.AboveAsync(sheet.Subtree, stop)).Select(u => new SumCrumb(u.Name, SumLinks.Of(Ask with { Unit = u.Id, IsOwn = false })))];
        if (sheet.Cell is not null && (sheet.Subtree.Parts.Count == 0 || !sheet.Cell.Indicator.IsNumber))
            Sources = await sources.OfAsync(sheet, stop);
    }

    /// <summary>The same unit and periods, told by another cell.</summary>
    public string ByCell(string cell) => SumLinks.Of(Here with { Cell = cell, Section = null });

    /// <summary>All indicators, with the section open in which the cell stands that is told now.</summary>
    public string Back => Opening(Sheet?.Form.Sections.FirstOrDefault(s => s.Indicators.Contains(Sheet.Cell!.Indicator))?.Key);

    /// <summary>The same page with a section open, or with all of them.</summary>
    public string Opening(string? section) =>
        SumLinks.Of(Here with { Cell = null, Section = section }) + (section is null or SumAsk.AllSections ? "" : $"#{ReportLinks.Anchor(section)}");

    public string Register(string section) => SumLinks.Register(Here, section);

    public bool IsOpen(string section) => Ask.Section is SumAsk.AllSections || section == (Ask.Section ?? Sheet?.Form.Sections[0].Key);

    private SumAsk Here => Ask with { Unit = Sheet?.Subtree.Unit ?? Ask.Unit };

    /// <summary>One step down: into a unit below, or to what the unit's own bodies filed.</summary>
    public string Into(SubtreePart? part) => SumLinks.Of(Ask with { Unit = part?.Id ?? Sheet!.Subtree.Unit, IsOwn = part is null });

    public string Export(string address) => address + (Here with { Section = null }).Query();
}

/// <summary>A unit above, and the same sum there.</summary>
public sealed record SumCrumb(string Name, string Link);
