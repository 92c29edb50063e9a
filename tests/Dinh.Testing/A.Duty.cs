using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.Testing;

/// <summary>Where every test record begins: valid, and plain. A test says only what matters to it.</summary>
public static partial class A
{
    public static NewDuty NewDuty =>
        new()
        {
            BodyId = Id<Body>.New(),
            Source = new("plan", "31", "Kế hoạch 31/KH-UBND") { Path = "II.1.a", Quote = "Tổ chức hội nghị quán triệt Luật" },
            Content = "Tổ chức hội nghị quán triệt Luật",
            Window = Window.Unstated,
            On = new(2026, 1, 31),
        };

    public static Duty Duty(Window window, Id<Body>? body = null) =>
        Domain.Duties.Duty.Assign(NewDuty with { Window = window, BodyId = body ?? Id<Body>.New() });
}
