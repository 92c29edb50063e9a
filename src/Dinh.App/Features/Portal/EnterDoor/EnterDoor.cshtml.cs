using Dinh.App.Web.Keeping;
using Dinh.Law;
using Dinh.Law.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Portal.EnterDoor;

/// <summary>A door behind which nothing stands yet says what the law opens there, and what one can do today.</summary>
[KeptPage]
public sealed class EnterDoorPage : PageModel
{
    private static readonly Dictionary<string, Sentence> ToCome = new()
    {
        ["ban"] = new(
            "Ở đây sẽ có các việc đang chờ hộ của bạn bàn và quyết định: tài liệu, ngày họp, cách biểu quyết và kết quả.",
            "Here will stand what waits for your household to discuss and decide: papers, the day of the meeting, how to vote, and the result."
        ),
        ["lam"] = new(
            "Ở đây sẽ có các việc cộng đồng đang cùng làm: đóng góp đến đâu, công trình đến đâu, ai đang làm gì.",
            "Here will stand what the community is doing together: how far contributions and works have come, and who does what."
        ),
        ["kiem-tra"] = new(
            "Ở đây sẽ có kết quả thực hiện từng việc đã quyết định, kèm chứng cứ, và nơi hỏi khi thấy chưa đúng.",
            "Here will stand how far each decided thing has been carried out, with evidence, and where to ask when it seems wrong."
        ),
        ["giam-sat"] = new(
            "Ở đây sẽ có lịch làm việc và kết luận của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng, và việc xử lý sau đó.",
            "Here will stand the calendar and findings of the two boards of the people, and what was done about them."
        ),
        ["thu-huong"] = new(
            "Ở đây sẽ có các chính sách, hỗ trợ mà nhà bạn có thể được hưởng, điều kiện và nơi hỏi.",
            "Here will stand the support that your household may have, its conditions, and where to ask."
        ),
    };

    public CivicDoor Door { get; private set; } = null!;

    public Sentence Later => ToCome[Door.Door];

    public async Task<IActionResult> OnGetAsync(string door)
    {
        if (CivicDoor.Find(door) is not { } found)
            return NotFound();

        await HttpContext.KeepAsync(new());
        Door = found;
        return Page();
    }
}
