using Dinh.Domain.Common;
using Dinh.Domain.People;
using Dinh.Domain.Reminding;
using Dinh.Law.Reminding;

namespace Dinh.App.Features.Reminding.WriteLetters;

/// <summary>Says for a morning who is told of which duty, and puts it together person by person.</summary>
internal sealed class LetterWriter(Morning morning, Readers readers, (IReadOnlyDictionary<Id<Body>, Standing> Bodies, Superiors Superiors) known)
{
    public IReadOnlyList<(Id<Person> Person, IReadOnlyList<LetterLine> Lines)> Write(
        IEnumerable<OwedDuty> owed,
        IEnumerable<AwaitedAnswer> awaited,
        IEnumerable<NewAnswer> answers
    ) =>
        [
            .. owed.SelectMany(LinesOf)
                .Concat(awaited.SelectMany(LinesOf))
                .Concat(answers.SelectMany(LinesOf))
                .GroupBy(l => l.Person)
                // Who works for two bodies that share a duty reads of it once, through the body that has most to do.
                .Select(g => (g.Key, (IReadOnlyList<LetterLine>)[.. g.Select(l => l.Line).GroupBy(l => l.Matter).Select(LetterLine.Joined)])),
        ];

    private IEnumerable<(Id<Person> Person, LetterLine Line)> LinesOf(OwedDuty duty)
    {
        if (Ladders.For(duty.TaskKind, morning.Day).StepOn(duty.Due, morning) is not { } rung)
            return [];

        var line = new LetterLine(LetterLine.HeapOf(rung.DaysLeft), duty.Id, duty.Body, duty.Content, NameOf(duty.Body), duty.Due) { TaskKind = duty.TaskKind };
        var own = OwnersOf(duty, rung).Select(person => (person, line));
        var parts = duty.Parts.SelectMany(p => readers.At[p.Body].Select(r => (r.Person, line with { For = p.Body, Role = p.Role })));
        return own.Concat(parts).Concat(rung.Escalates ? EscalatedOf(line, duty.AssignedBy) : []);
    }

    // A body that is silent is told all of it: whose the part is within the body, nobody has said yet.
    private IEnumerable<(Id<Person> Person, LetterLine Line)> LinesOf(AwaitedAnswer answer)
    {
        if (Ladders.ForAnswers(morning.Day).StepOn(answer.By, morning) is not { } rung)
            return [];

        var line = new LetterLine(LetterLine.HeapOf(rung.DaysLeft), answer.Duty, answer.Body, answer.Content, NameOf(answer.Body), answer.By, answer.Role)
        {
            Awaited = answer.Body,
        };
        return readers.At[answer.Body].Select(r => (r.Person, line)).Concat(rung.Escalates ? EscalatedOf(line, answer.Asker) : []);
    }

    private IEnumerable<(Id<Person> Person, LetterLine Line)> LinesOf(NewAnswer answer)
    {
        var line = LetterLine.OfAnswer(answer.Difficulty, answer.Asker, answer.Title, answer.AnsweredBy, answer.On);
        return readers.At[answer.Asker].Select(r => (r.Person, line));
    }

    // While there is time a duty that one person does is that person's; from its day on it is everybody's.
    private List<Id<Person>> OwnersOf(OwedDuty duty, Rung rung)
    {
        var all = readers.At[duty.Body].Select(r => r.Person).Distinct().ToList();
        return rung.DaysLeft > 0 && duty.Doer is { } doer && all.Contains(doer) ? [doer] : all;
    }

    // Its leaders; where nobody approves for it, whoever works there.
    private IEnumerable<(Id<Person> Person, LetterLine Line)> EscalatedOf(LetterLine line, Id<Body>? asker)
    {
        if (known.Superiors.Of(line.For, asker) is not { } superior)
            return [];

        var there = readers.At[superior].ToList();
        var leaders = there.Where(r => r.Function is Function.Approver).ToList();
        return (leaders.Count > 0 ? leaders : there).Select(r => (r.Person, line with { Heap = LetterHeap.Escalated, For = superior, Role = null }));
    }

    private string NameOf(Id<Body> body) => known.Bodies.TryGetValue(body, out var standing) ? standing.Name : "";
}
