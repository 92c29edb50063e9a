using Dinh.Domain.Common;
using Dinh.Domain.Duties;
using Dinh.Domain.People;

namespace Dinh.App.Features.Duties;

/// <summary>A part as an address and a form say it: "phoi-hop.0197…".</summary>
internal static class PartKeys
{
    public static string Write(PartKey key) => $"{DutyFilter.Roles.First(r => r.Value == key.Role).Key}.{key.Body}";

    public static PartKey? Read(string? words) =>
        words?.Split('.') is [var role, var body] && DutyFilter.Roles.TryGetValue(role, out var known) && Id<Body>.TryParse(body, null, out var id)
            ? new(known, id)
            : null;
}
