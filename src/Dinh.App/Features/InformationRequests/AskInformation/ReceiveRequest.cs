using System.Net.Mail;
using Dinh.App.Features.Duties;
using Dinh.App.Features.InformationRequests.TellAsker;
using Dinh.App.Web;
using Dinh.Data;
using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.InformationRequests;
using Dinh.Domain.People;
using Dinh.Law;
using Dinh.Law.Disclosing;
using Dinh.Law.Informing;
using Dinh.Law.Time;
using Microsoft.EntityFrameworkCore;

namespace Dinh.App.Features.InformationRequests.AskInformation;

/// <summary>Somebody asks a body for information.</summary>
/// <param name="Asker">With the code that the form was given.</param>
/// <param name="On">The day on which it reached the body.</param>
public sealed record ReceiveRequest(
    Id<InformationRequest> Key,
    Id<Body> Body,
    RequestChannel Channel,
    Provision Provision,
    string Content,
    string Purpose,
    string? Topic,
    Asker Asker,
    DateOnly On
);

/// <summary>Receives a request, gives it its number and its clock, and puts the duty to answer on the body's desk.</summary>
public sealed class ReceiveRequestHandler(DinhDb db, Access access, AskersQuery askers, AskedBodiesQuery bodies, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(ReceiveRequest command, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Channel != RequestChannel.Online && !access.MayActFor(command.Body))
            throw new NoSuchRecordException($"body {command.Body}");
        if (await bodies.FindAsync(command.Body, stop) is null)
            return new Refusal("request.body-takes-none");
        if (Refused(command) is { } refused)
            return refused;

        return await db.AgainOnConflictAsync(() => ReceivedAsync(command, stop));
    }

    private async Task<Outcome> ReceivedAsync(ReceiveRequest command, CancellationToken stop)
    {
        if (await db.InformationRequests.AnyAsync(r => r.Id == command.Key, stop))
            return Outcome.Done;

        var given = Given(command, await db.NextSerialAsync(command.Body, command.On.Year, stop));
        if (given.Refused is { } refused)
            return refused;

        var request = InformationRequest.Receive(given);
        db.Duties.Add(Duty.Assign(RequestDuties.Of(request, RequestLinks.Work(request.Id))));
        db.InformationRequests.Add(request);
        db.Queue(new NewsForAsker(request.Id, 0), RequestDuties.LabelOf(request));
        await db.SaveChangesAsync(stop);
        return Outcome.Done;
    }

    private NewInformationRequest Given(ReceiveRequest command, int serial) =>
        new()
        {
            Key = command.Key,
            BodyId = command.Body,
            Serial = serial,
            Channel = command.Channel,
            Provision = command.Provision,
            Content = command.Content,
            Purpose = command.Purpose,
            Topic = DisclosureItems.Find(command.Topic ?? "", clock.Today)?.Key,
            Sealed = askers.Seal(command.Asker),
            CodeHash = Asker.HashOf(command.Asker.Code)!,
            DutyId = Id<Duty>.New(),
            On = command.On,
            By = command.Channel == RequestChannel.Online ? "" : access.Name,
        };

    private Refusal? Refused(ReceiveRequest command) =>
        command.On > clock.Today ? new("request.day-in-future")
        : command.Asker.Name.Length == 0 || command.Asker.Address.Length == 0 ? new("request.who-needed", InformingNotes.Of("fields").Basis)
        : command.Asker.Email.Length > 0 && !IsAddress(command.Asker.Email) ? new("request.bad-address")
        : null;

    private static bool IsAddress(string text) =>
        text.Length <= 254 && text.All(c => char.IsAscii(c) && !char.IsControl(c)) && MailAddress.TryCreate(text, out var known) && known.Address == text;
}
