namespace Dinh.Reading.Screening.Pictures;

internal enum PieceKind
{
    /// <summary>What the picture is drawn from.</summary>
    Drawn,
    Exif,
    Xmp,
    Iptc,

    /// <summary>Words, or data of a program.</summary>
    Text,
    Other,

    /// <summary>Behind the end of the picture.</summary>
    Appended,
}

/// <summary>A piece of a picture's file.</summary>
/// <param name="whole">As it stands in the file, with its own head.</param>
/// <param name="body">What it holds.</param>
internal sealed class PicturePiece(ReadOnlyMemory<byte> whole, PieceKind kind, string name, ReadOnlyMemory<byte> body)
{
    public PieceKind Kind => kind;

    public string Name => name;

    public ReadOnlyMemory<byte> Body => body;

    /// <summary>What is written; nothing once it was dropped.</summary>
    public ReadOnlyMemory<byte> Written { get; private set; } = whole;

    public bool IsDropped { get; private set; }

    /// <param name="instead">What must stay of it, such as how the picture is turned.</param>
    public void Drop(ReadOnlyMemory<byte> instead = default)
    {
        IsDropped = instead.Length == 0;
        Written = instead;
    }
}
