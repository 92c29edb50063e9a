using System.Diagnostics;
using Dinh.App.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.ExplainFault;

/// <summary>What the reader sees in place of a page that could not be shown.</summary>
[IgnoreAntiforgeryToken]
public sealed class ExplainFaultPage(Access access) : PageModel
{
    public int Status { get; private set; }

    public Fault Fault => Fault.Of(Status);

    /// <summary>What the operator finds the fault by in the log; only where there is something to find.</summary>
    public string? Number => Status >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;

    public bool OffersSignIn => Status is 401 or 403 && !access.IsSignedIn;

    public void OnGet() => Explain();

    public void OnPost() => Explain();

    private void Explain()
    {
        // Whoever opens this address by hand finds nothing here.
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
        Status = Response.StatusCode;
    }
}
