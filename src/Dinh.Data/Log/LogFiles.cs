using System.Globalization;
using System.Text;

namespace Dinh.Data.Log;

/// <summary>The files of an exported log, by name; there are no others beside them.</summary>
public static class LogFiles
{
    /// <summary>The public keys of the log, one a line.</summary>
    public const string Keys = "keys.txt";

    /// <summary>The public keys of those who signed with it, one a line.</summary>
    public const string Witnesses = "witnesses.txt";

    /// <summary>Every checkpoint from the first on, with all its signatures, an empty line after each.</summary>
    public const string Checkpoints = "checkpoints.txt";

    /// <summary>So many entries stand in one file.</summary>
    public const int EntriesAFile = 1 << 16;

    internal static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The entries in order, one a line, exactly the bytes that were hashed.</summary>
    public static string Entries(long file) => string.Create(CultureInfo.InvariantCulture, $"entries-{file:000000}.jsonl");

    internal static long FilesFor(long size) => (size + EntriesAFile - 1) / EntriesAFile;
}
