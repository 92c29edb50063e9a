using Dinh.Law;

namespace Dinh.Domain.Duties;

/// <content>How its time is moved by who may: where the law itself lets a body put something off.</content>
public sealed partial class Duty
{
    /// <summary>Sets another time, with the ground for it. What was owed before stays in the history.</summary>
    public Outcome Retime(Window window, DateOnly day, string ground)
    {
        ArgumentNullException.ThrowIfNull(window);
        if (CancelledOn is not null)
            return new Refusal("duty.already-cancelled");
        if (ClosedOn is not null)
            return new Refusal("duty.already-done");

        var before = Window.End;
        Window = window;
        return Changed(new DutyRetimed(Id, before, window.End, day, ground));
    }
}
