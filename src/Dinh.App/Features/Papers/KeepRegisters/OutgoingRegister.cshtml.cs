using Dinh.Law.PaperForm;

namespace Dinh.App.Features.Papers.KeepRegisters;

public sealed class OutgoingRegisterPage(RegisterQuery registers) : AskedRegister(registers, RegisterKind.Outgoing, PaperLinks.Outgoing);
