using Dinh.App.Web;
using Dinh.Law.PaperForm;

namespace Dinh.App.Features.Papers.KeepRegisters;

public sealed class IncomingRegisterPage(RegisterQuery registers, Access access) : AskedRegister(registers, access, RegisterKind.Incoming, PaperLinks.Incoming);
