using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law;

namespace Dinh.App.Features.Duties.ActOnMany;

/// <summary>One deed done to several duties.</summary>
/// <param name="Name">tham-muu, phoi-hop, chuyen, huy, or the way back: bot-tham-muu, bot-phoi-hop, khoi-phuc.</param>
/// <param name="Because">The reason or ground, where the deed needs one.</param>
/// <param name="To">The body, where the deed needs one.</param>
public sealed record ManyDeed(string Name, string Because, Id<Body>? To)
{
    private static readonly Dictionary<string, (Sentence Title, string? Back, bool NeedsBody)> Known = new()
    {
        ["tham-muu"] = (new("Thêm bên tham mưu", "Add an adviser"), "bot-tham-muu", true),
        ["phoi-hop"] = (new("Thêm bên phối hợp", "Add a coordinator"), "bot-phoi-hop", true),
        ["chuyen"] = (new("Chuyển cho cơ quan khác", "Hand to another body"), null, true),
        ["huy"] = (new("Hủy nhiệm vụ", "Cancel"), "khoi-phuc", false),
        ["bot-tham-muu"] = (new("Bớt bên tham mưu", "Remove the adviser"), null, true),
        ["bot-phoi-hop"] = (new("Bớt bên phối hợp", "Remove the coordinator"), null, true),
        ["khoi-phuc"] = (new("Khôi phục nhiệm vụ", "Revive"), null, false),
    };

    public bool IsKnown => Known.ContainsKey(Name);

    public Sentence Title => Known[Name].Title;

    /// <summary>The deed that undoes it; null where the other body must decide.</summary>
    public string? Back => Known[Name].Back;

    public bool NeedsBody => Known[Name].NeedsBody;

    public bool NeedsReason => Name is "chuyen" or "huy";

    /// <param name="duty">One of the duties.</param>
    /// <param name="body">The body that <see cref="To"/> names; null where none is needed.</param>
    /// <param name="asking">The day of the deed, and how that body is asked.</param>
    public Outcome DoTo(Duty duty, Body? body, Asking asking)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(asking);
        var today = asking.On;
        if (NeedsBody && body is null)
            return new Refusal("duty.body-needed");

        return Name switch
        {
            "huy" => duty.Cancel(Because, today),
            "khoi-phuc" => duty.Revive(Because, today),
            "chuyen" => duty.HandTo(body!.Id, today, Because, asking),
            "tham-muu" => duty.Add(new(DutyRole.Adviser, body!.Name, body.Id), asking),
            "phoi-hop" => duty.Add(new(DutyRole.Coordinator, body!.Name, body.Id), asking),
            "bot-tham-muu" => duty.Remove(new(DutyRole.Adviser, body!.Id)),
            _ => duty.Remove(new(DutyRole.Coordinator, body!.Id)),
        };
    }
}
