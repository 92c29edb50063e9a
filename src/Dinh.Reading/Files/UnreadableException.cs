namespace Dinh.Reading.Files;

/// <summary>Leaves the depths of a file that cannot be read; <see cref="SourceFile"/> alone catches it, and answers with the refusal.</summary>
internal sealed class UnreadableException(string code, Exception? inner = null) : Exception(code, inner)
{
    public string Code { get; } = code;
}
