using System.Globalization;
using System.Text;
using Dinh.Reading.Files;

namespace Dinh.Reading.Screening.Pdf;

/// <summary>Reads the values of a PDF, or of a page's content, one after another.</summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> source)
{
    private const int Deepest = 100;
    private int depth;

    public int At { get; set; }

    public bool IsAtEnd => At >= source.Length;

    /// <returns>Null at the end, and where a list or a map closes.</returns>
    public PdfValue? Next()
    {
        SkipSpace();
        if (IsAtEnd)
            return null;
        var bytes = source.Span;
        switch (bytes[At])
        {
            case (byte)'/':
                At++;
                return new PdfName(Named(Regular()));
            case (byte)'(':
                return Literal();
            case (byte)'<' when Peek(1) == '<':
                At += 2;
                return Map();
            case (byte)'<':
                return Hexadecimal();
            case (byte)'[':
                At++;
                return List();
            case (byte)']' or (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                At += bytes[At] == '>' && Peek(1) == '>' ? 2 : 1;
                return null;
            default:
                return Word(Regular());
        }
    }

    public void SkipSpace()
    {
        var bytes = source.Span;
        for (; At < bytes.Length; At++)
        {
            if (bytes[At] == '%')
            {
                while (At < bytes.Length && bytes[At] is not ((byte)'\r' or (byte)'\n'))
                    At++;
            }
            else if (!IsSpace(bytes[At]))
                return;
        }
    }

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsMark(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private int Peek(int ahead) => At + ahead < source.Length ? source.Span[At + ahead] : -1;

    private string Regular()
    {
        var start = At;
        while (At < source.Length && !IsSpace(source.Span[At]) && !IsMark(source.Span[At]))
            At++;
        return Encoding.Latin1.GetString(source.Span[start..At]);
    }

    private static string Named(string raw)
    {
        if (!raw.Contains('#'))
            return raw;
        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else
                name.Append(raw[i]);
        }

        return name.ToString();
    }

    private PdfValue Word(string word)
    {
        if (word.Length == 0)
            At++;
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return new PdfWord(word);
        return Reference(word) ?? (PdfValue)new PdfNumber(number);
    }

    // "12 0 R"
    private PdfRef? Reference(string word)
    {
        var back = At;
        if (word.All(char.IsAsciiDigit) && word.Length <= 9)
        {
            SkipSpace();
            var generation = Regular();
            SkipSpace();
            if (
                generation.Length is > 0 and <= 5
                && generation.All(char.IsAsciiDigit)
                && Peek(0) == 'R'
                && (At + 1 >= source.Length || IsSpace(source.Span[At + 1]) || IsMark(source.Span[At + 1]))
            )
            {
                At++;
                return new(int.Parse(word, CultureInfo.InvariantCulture));
            }
        }

        At = back;
        return null;
    }

    private PdfList List()
    {
        Enter();
        var items = new List<PdfValue>();
        while (Next() is { } item)
            items.Add(item);
        depth--;
        return new(items);
    }

    private PdfMap Map()
    {
        Enter();
        var entries = new Dictionary<string, PdfValue>();
        while (Next() is { } key)
        {
            if (key.Name is not { } name)
                continue;
            if (Next() is not { } value)
                break;
            entries[name] = value;
        }

        depth--;
        return new(entries);
    }

    private void Enter()
    {
        if (++depth > Deepest)
            throw new UnreadableException("file.too-deep");
    }

    private PdfText Hexadecimal()
    {
        At++;
        var digits = new StringBuilder();
        for (; At < source.Length && source.Span[At] != '>'; At++)
        {
            if (char.IsAsciiHexDigit((char)source.Span[At]))
                digits.Append((char)source.Span[At]);
        }

        At++;
        if (digits.Length % 2 == 1)
            digits.Append('0');
        return new(Convert.FromHexString(digits.ToString()));
    }

    private PdfText Literal()
    {
        var (bytes, open) = (new List<byte>(), 1);
        for (At++; At < source.Length; At++)
        {
            var value = source.Span[At];
            if (value == '\\')
            {
                Escaped(bytes);
                continue;
            }

            open +=
                value == '(' ? 1
                : value == ')' ? -1
                : 0;
            if (open == 0)
                break;
            bytes.Add(value);
        }

        At++;
        return new([.. bytes]);
    }

    private void Escaped(List<byte> bytes)
    {
        var value = Peek(1);
        At++;
        switch (value)
        {
            case >= '0' and <= '7':
                var code = 0;
                for (var n = 0; n < 3 && Peek(0) is >= '0' and <= '7'; n++, At++)
                    code = (code * 8) + (Peek(0) - '0');
                At--;
                bytes.Add((byte)code);
                break;
            case '\r':
                if (Peek(1) == '\n')
                    At++;
                break;
            case '\n' or -1:
                break;
            default:
                bytes.Add(
                    (byte)(
                        value switch
                        {
                            'n' => '\n',
                            'r' => '\r',
                            't' => '\t',
                            'b' => '\b',
                            'f' => '\f',
                            _ => value,
                        }
                    )
                );
                break;
        }
    }
}
