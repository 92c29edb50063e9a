using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Law.PaperForm;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Papers.KeepRegisters;

/// <summary>A register as it is asked for: of which body, in which year, between which days.</summary>
public abstract class AskedRegister(RegisterQuery registers, RegisterKind register, string address) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public Id<Body>? Body { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty(SupportsGet = true, Name = "in")]
    public string? Whole { get; set; }

    public RegisterSheetModel Sheet { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var asked = new RegisterAsked(Body, Year, Kind, Search)
        {
            From = From,
            To = To,
            Number = Number,
            Whole = Whole,
        };
        Sheet = new(await registers.ReadAsync(register, asked, stop), address);
    }
}
