using System.Globalization;
using Dinh.Law.Text;

namespace Dinh.Law.Reporting.Books;

/// <summary>One row of a sheet that somebody sent, asked by its columns' keys; what cannot be read is noted with its cell.</summary>
internal sealed class SentRow(FormLeaf leaf, SentLine line, IReadOnlyDictionary<string, int> columns, List<CellFault> faults)
{
    public string Leaf => leaf.Name;

    public int Number => line.Number;

    public bool IsBlank => columns.Values.All(at => At(at).Length == 0);

    /// <summary>What stands there, without blanks around it; null when nothing does.</summary>
    public string? Text(string key) => columns.TryGetValue(key, out var at) && At(at) is { Length: > 0 } text ? text : null;

    public string Needed(string key)
    {
        if (Text(key) is { } text)
            return text;

        Fault(key, new("ô này không được để trống", "this cell must not be empty"));
        return "";
    }

    public long? Whole(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;

        Fault(key, new($"“{text}” không phải là số nguyên", $"“{text}” is no whole number"));
        return null;
    }

    public int Small(string key)
    {
        var number = Whole(key) ?? 0;
        if (number is >= 0 and <= 9_999)
            return (int)number;

        Fault(key, new("cần số từ 0 đến 9999", "a number from 0 to 9999 is needed"));
        return 0;
    }

    public bool Flag(string key)
    {
        var said = SearchText.Fold(Text(key) ?? "");
        if (said is not ("" or "co" or "x" or "yes" or "true" or "1" or "khong" or "no" or "false" or "0"))
            Fault(key, new($"“{Text(key)}”: ghi “có” hoặc để trống", $"“{Text(key)}”: write “có” or leave it empty"));
        return said is "co" or "x" or "yes" or "true" or "1";
    }

    public Sentence? Two(string key) => Text($"{key}.vi") is null && Text($"{key}.en") is null ? null : Both(key);

    public Sentence Both(string key) => new(Needed($"{key}.vi"), Needed($"{key}.en"));

    public T One<T>(string key, Func<T, Sentence> nameOf)
        where T : struct, Enum => Some(key, nameOf) ?? default;

    public T? Some<T>(string key, Func<T, Sentence> nameOf)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
            return null;

        var said = SearchText.Fold(text);
        foreach (var value in Enum.GetValues<T>())
        {
            if (said == SearchText.Fold(nameOf(value).Vi) || said == SearchText.Fold(nameOf(value).En))
                return value;
        }

        var known = string.Join(", ", Enum.GetValues<T>().Select(v => nameOf(v).Vi));
        Fault(key, new($"“{text}” không có trong các giá trị: {known}", $"“{text}” is none of: {known}"));
        return null;
    }

    public Relation Relation(string key)
    {
        if (Relations.Read(Text(key)) is { } relation)
            return relation;

        Fault(key, new("ghi một trong các dấu =, <>, <, <=, >, >=", "write one of =, <>, <, <=, >, >="));
        return default;
    }

    public (Citation? Basis, Confidence? Confidence) Ground()
    {
        var confidence = Some<Confidence>("confidence", FormWords.NameOf);
        if (Text("instrument") is not { } instrument)
            return (null, confidence);

        return (new(instrument, (int?)Whole("article"), (int?)Whole("clause"), Text("point")), confidence);
    }

    public void Fault(string? key, Sentence says) => faults.Add(new(leaf.Name, Number, PlaceOf(key), says));

    public string? PlaceOf(string? key)
    {
        if (key is null || leaf.Columns.FirstOrDefault(c => c.Key == key) is not { } column)
            return null;

        return columns.TryGetValue(key, out var at) ? $"{CellFault.Letters(at)} · {column.Heading}" : column.Heading;
    }

    private string At(int at) => at < line.Cells.Count ? line.Cells[at].Trim() : "";
}
