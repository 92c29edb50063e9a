using Dinh.App.Web;
using Dinh.Law.PaperForm;

namespace Dinh.App.Features.Papers.KeepRegisters;

public sealed class OutgoingRegisterPage(RegisterQuery registers, Access access) : AskedRegister(registers, access, RegisterKind.Outgoing, PaperLinks.Outgoing);
