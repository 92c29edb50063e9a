using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dinh.Law.Reporting;

/// <summary>A form as it was read, or what is wrong with it.</summary>
/// <param name="Content">Null when there are faults.</param>
public sealed record FormReading(FormContent? Content, IReadOnlyList<FormFault> Faults);

/// <summary>Forms as JSON, both ways: what is written is read again as the same form, and nothing unknown is passed over.</summary>
public static class FormJson
{
    /// <summary>The longest file that is read, in letters.</summary>
    public const int Longest = 1_000_000;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
    };

    /// <summary>Without blanks; <see cref="Write"/> is for people.</summary>
    private static readonly JsonSerializerOptions Dense = new(Strict) { WriteIndented = false };

    public static string Write(FormContent form) => JsonSerializer.Serialize(form, Strict);

    /// <summary>In one line, to be handed on and compared.</summary>
    public static string Store(FormContent form) => JsonSerializer.Serialize(form, Dense);

    /// <summary>The form of a file that anybody may have written; it comes out only when nothing is wrong with it.</summary>
    public static FormReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > Longest)
            return Refused("", new($"tệp dài quá {Longest} chữ", $"the file is longer than {Longest} letters"));
        try
        {
            return JsonSerializer.Deserialize<FormContent>(json, Strict) is { } form
                ? Checked(form)
                : Refused("", new("tệp không có biểu mẫu", "the file holds no form"));
        }
        catch (JsonException fault)
        {
            return Refused(PlaceOf(fault), new($"không đọc được: {Told(fault)}", $"cannot be read: {Told(fault)}"));
        }
    }

    internal static FormPart Part(string resource)
    {
        using var file = typeof(FormJson).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<FormPart>(file, Strict) ?? throw new InvalidDataException($"'{resource}' is empty.");
    }

    private static FormReading Checked(FormContent form)
    {
        if (Blank(form) is { } blank)
            return Refused(blank, new("danh sách có phần tử trống", "a list has an empty entry"));

        var faults = form.Refusals();
        return new(faults.Count == 0 ? form : null, faults);
    }

    private static FormReading Refused(string at, Sentence says) => new(null, [new(at, says)]);

    private static string PlaceOf(JsonException fault) => $"{fault.Path}{(fault.LineNumber is { } line ? $" (dòng {line + 1})" : "")}";

    // The framework adds the path and the place to its words; they are shown beside them.
    private static string Told(JsonException fault) => fault.Message.Split(" Path: ")[0];

    private static string? Blank(FormContent form)
    {
        if (form.Sections.Any(s => s is null))
            return "sections";
        if (form.Breakdowns.Any(b => b?.Slots is null || b.Slots.Any(s => s is null)))
            return "breakdowns";
        if (form.Rules.Any(r => r is null))
            return "rules";

        return form.Sections.FirstOrDefault(s => HasBlank(s.Indicators, i => i.Choices) || HasBlank(s.Columns, c => c.Choices)) is { } section
            ? $"sections/{section.Key}"
            : null;
    }

    private static bool HasBlank<T>(IReadOnlyList<T> list, Func<T, IReadOnlyList<Choice>> choices)
        where T : class => list.Any(e => e is null || choices(e).Any(c => c is null));

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        if (type.Type == typeof(FormContent) || type.Type == typeof(Breakdown))
            return;

        foreach (var property in type.Properties.Where(p => typeof(IEnumerable).IsAssignableFrom(p.PropertyType) && p.PropertyType != typeof(string)))
            property.ShouldSerialize = (_, value) => value is ICollection { Count: > 0 };
    }
}
