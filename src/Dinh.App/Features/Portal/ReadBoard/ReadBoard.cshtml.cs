using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.ReadBoard;

public sealed class ReadBoardPage : PageModel;
