using Dinh.Law.PaperForm;

namespace Dinh.App.Features.Papers.KeepRegisters;

public sealed class IncomingRegisterPage(RegisterQuery registers) : AskedRegister(registers, RegisterKind.Incoming, PaperLinks.Incoming);
