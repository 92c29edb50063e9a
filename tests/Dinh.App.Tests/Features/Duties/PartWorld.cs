using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;
using Dinh.Law.Time;
using Dinh.Testing;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Tests.Features.Duties;

/// <summary>A duty of a People's Committee in which an office advises and the Front is requested to coordinate, with an officer at each.</summary>
internal sealed record PartWorld(Commune Commune, Reader Lead, Reader Office, Reader Front, Duty Duty)
{
    public PartKey FrontPart => new(DutyRole.Coordinator, Front.Body!.Id);

    public PartKey OfficePart => new(DutyRole.Adviser, Office.Body!.Id);

    public static async Task<PartWorld> MakeAsync(Commune commune, string? kind = null)
    {
        var lead = await commune.SignedIn();
        var unit = await commune.Read(db => db.Units.SingleAsync(u => u.Id == lead.Body!.UnitId));
        var office = await commune.SignedIn(body: await commune.HasBody("Văn phòng HĐND và UBND xã", BodyKind.Office, unit));
        var front = await commune.SignedIn(body: await commune.HasBody("Mặt trận xã Bình Yên", BodyKind.FatherlandFront, unit));
        var frontId = front.Body!.Id;
        var duty = await commune.Has(
            Duty.Assign(
                A.NewDuty with
                {
                    BodyId = lead.Body!.Id,
                    AssignedBy = lead.Body.Id,
                    TaskKind = kind,
                    Window = A.By(commune.Today.AddDays(30)),
                    Asking = new(commune.Today, WorkingCalendar.Vietnam) { IsRequest = body => body == frontId },
                    Participants =
                    [
                        new(DutyRole.Adviser, "Văn phòng", office.Body!.Id),
                        new(DutyRole.Coordinator, "Mặt trận xã", frontId),
                        new(DutyRole.Coordinator, "các cơ quan có liên quan"),
                    ],
                }
            )
        );
        return new(commune, lead, office, front, duty);
    }

    public string Page => $"/viec/{Duty.Id}";

    public Task<Duty> DutyNow() => Commune.Read(db => db.Duties.Include(d => d.Milestones).Include(d => d.Evidence).SingleAsync(d => d.Id == Duty.Id));

    public async Task<PartState> StateOf(PartKey part) => (await DutyNow()).Participants.Single(p => p.Key == part).State;

    public static string AnswerPage(Duty duty, PartKey part) =>
        $"/viec/{duty.Id}/tra-loi?phan={(part.Role == DutyRole.Adviser ? "tham-muu" : part.Role == DutyRole.Lead ? "chu-tri" : "phoi-hop")}.{part.Body}";

    public async Task<Answer> Answers(Reader reader, PartKey part, PartAnswer said, string words = "")
    {
        var page = await reader.Visit(AnswerPage(Duty, part));
        return await page.Submit("#tra-loi", ("Said", said.ToString()), ("Remark", words));
    }
}
