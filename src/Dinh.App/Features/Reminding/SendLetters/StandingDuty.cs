using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;

namespace Dinh.App.Features.Reminding.SendLetters;

/// <summary>A part that was asked for and has not been answered.</summary>
internal sealed record Silence(Id<Body> Body, DateOnly By, DutyRole Role);

/// <summary>An open duty as it stands when its letter is mailed.</summary>
internal sealed record StandingDuty(Id<Duty> Id, Id<Body> Body, DateOnly? Due, List<Id<Body>> Parts, List<Silence> Silent)
{
    /// <summary>Whether what the line says is so at this moment.</summary>
    public bool Holds(LetterLine line) =>
        line.Awaited is { } silent
            ? Silent.Exists(s => s.Body == silent && s.By == line.Due && (s.Role is not DutyRole.Lead || silent == Body))
            : Due == line.Due && (line.Heap is LetterHeap.Escalated || Body == line.For || Parts.Contains(line.For));
}
