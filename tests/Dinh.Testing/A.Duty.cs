using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;

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

    public static Duty Duty(Window window, Id<Body>? body = null, string? content = null) =>
        Domain.Duties.Duty.Assign(NewDuty with { Window = window, BodyId = body ?? Id<Body>.New(), Content = content ?? NewDuty.Content });

    /// <summary>To be done by a day.</summary>
    public static Window By(DateOnly day) =>
        new()
        {
            Kind = TimeKind.By,
            End = day,
            Text = $"trước ngày {day:dd/M/yyyy}",
            ReasonVi = "Nguồn ghi rõ ngày.",
            ReasonEn = "The source names the day.",
        };

    /// <summary>To be begun by an event, and done within days of it.</summary>
    public static Window When(string awaited, int? days = null) =>
        new()
        {
            Kind = TimeKind.Conditional,
            Awaits = awaited,
            DaysAfterEvent = days,
            Text = awaited,
            ReasonVi = "Chờ sự kiện.",
            ReasonEn = "Awaits an event.",
        };
}
