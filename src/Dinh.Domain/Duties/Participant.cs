using Dinh.Domain.Common;
using Dinh.Domain.People;

namespace Dinh.Domain.Duties;

/// <summary>Bên tham gia: another body in a duty, named as the paper names it; <see cref="BodyId"/> is null while nobody has said which body that is.</summary>
public sealed record Participant(DutyRole Role, string Name, Id<Body>? BodyId = null);
