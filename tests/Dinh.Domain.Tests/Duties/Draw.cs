using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Dinh.Domain.Tests.Duties;

/// <summary>Duties of every kind with any history of deeds, for properties that must hold of them all.</summary>
internal static class Draw
{
    public static readonly DateOnly Issued = new(2026, 1, 31);

    public static readonly Id<Person> Clerk = Id<Person>.New();

    public static readonly WorkingCalendar Calendar = new(new HashSet<DateOnly>());

    public static Gen<DateOnly> Day => Gen.Choose(-400, 800).Select(Issued.AddDays);

    public static Gen<Window> Window =>
        from kind in Gen.Elements<TimeKind?>([null, .. Enum.GetValues<TimeKind>()])
        from start in Day
        from length in Gen.Choose(0, 400)
        from bounds in Gen.Elements(0, 1, 2, 3)
        from every in Gen.Elements<Cycle?>([null, .. Enum.GetValues<Cycle>()])
        from month in Gen.Choose(1, 12)
        from day in Gen.Elements<int?>([null, 1, 15, 20, 31])
        from days in Gen.Elements<int?>([null, 20])
        select new Window
        {
            Kind = kind,
            Start = bounds is 1 or 3 ? start : null,
            End = kind is TimeKind.By or TimeKind.Within || bounds >= 2 ? start.AddDays(length) : null,
            Cycles = every is { } cycle ? Domain.Duties.Window.Write(new(cycle, MonthOf(cycle, month), day)) : null,
            Awaits = kind is TimeKind.Conditional ? "khi có văn bản hướng dẫn" : null,
            DaysAfterEvent = days,
        };

    // A quarter has three months, and a report may be due in any of them or by its end.
    private static int? MonthOf(Cycle cycle, int drawn) =>
        cycle is Cycle.Yearly ? drawn
        : cycle is Cycle.Quarterly && drawn <= 3 ? drawn
        : null;

    public static Gen<Duty> Fresh =>
        from window in Window
        from steps in Gen.Choose(0, 3)
        from due in Day.ListOf(3)
        select Of(window, [.. due.Take(steps).Select((d, at) => new NewDuty.Step($"Bước {at + 1}", d))]);

    /// <summary>A duty after up to eight deeds, some of which it refused.</summary>
    public static Gen<Duty> Lived =>
        from duty in Fresh
        from deeds in Gen.Choose(0, 6).ListOf(8)
        from days in Day.ListOf(8)
        select Live(duty, [.. deeds.Zip(days)]);

    public static Duty Of(Window window, IReadOnlyList<NewDuty.Step>? steps = null) =>
        Duty.Assign(
            new()
            {
                BodyId = Id<Body>.New(),
                Source = new("plan", "31", "Kế hoạch 31/KH-UBND") { Path = "II.1" },
                Content = "Tổ chức hội nghị quán triệt",
                Window = window,
                On = Issued,
                Milestones = steps ?? [],
            }
        );

    public static AwaitedEvent Event(DateOnly on) =>
        AwaitedEvent.Record(Id<AwaitedEvent>.New(), new(Id<Body>.New(), "Có văn bản hướng dẫn", on, "01/2026/TT-BNV", "Công báo"), Clerk, on);

    public static Proof Paper(DateOnly on) => Proof.OfPaper($"{on:yyMMdd}/BC-UBND", on);

    private static Duty Live(Duty duty, IReadOnlyList<(int Deed, DateOnly Day)> deeds)
    {
        foreach (var (deed, day) in deeds)
            Do(duty, deed, day);
        return duty;
    }

    private static void Do(Duty duty, int deed, DateOnly day) =>
        _ = deed switch
        {
            0 => duty.Cancel("Không còn phù hợp", day).Refusal,
            1 => duty.Revive("Hủy nhầm", day).Refusal,
            2 => duty.Begin(Event(day), Calendar).Refusal,
            3 when duty.Evidence.FirstOrDefault(e => e.Stands) is { } standing => duty.Withdraw(standing.Id, "Nhầm văn bản", day).Refusal,
            4 when duty.Milestones.Count > 0 => duty.Supply(Id<Evidence>.New(), Paper(day), EvidenceFor.Step(duty.Milestones[0].Id), Clerk, day).Refusal,
            _ => duty.Supply(Id<Evidence>.New(), Paper(day), Target(duty, day), Clerk, day).Refusal,
        };

    private static EvidenceFor Target(Duty duty, DateOnly day) => duty.HasTurns ? EvidenceFor.TurnDue(duty.TurnsUntil(day)[^1].Due) : EvidenceFor.Whole;
}
