namespace Dinh.App.Features.Duties;

/// <summary>What a person typed, without the signs that no keyboard makes and that one of the stores refuses.</summary>
internal static class Typed
{
    public static string Clean(string? text) => text is null ? "" : string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t')).Trim();
}
