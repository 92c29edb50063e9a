using System.Text;
using System.Xml.Linq;
using Dinh.Law;

namespace Dinh.Reading.Screening.Walking;

/// <summary>Where a piece of text is kept in a file, so that it can be read and written again.</summary>
internal abstract class Slot
{
    public abstract string Text { get; set; }

    /// <summary>What a masked letter is written as.</summary>
    public virtual char Mask => '*';
}

/// <summary>The text of an element that holds nothing else.</summary>
internal sealed class ElementSlot(XElement element) : Slot
{
    public override string Text
    {
        get => element.Value;
        set => element.Value = value;
    }
}

internal sealed class NodeSlot(XText node) : Slot
{
    public override string Text
    {
        get => node.Value;
        set => node.Value = value;
    }
}

internal sealed class AttributeSlot(XAttribute attribute, char mask = '*') : Slot
{
    public override string Text
    {
        get => attribute.Value;
        set => attribute.Value = value;
    }

    public override char Mask => mask;
}

/// <summary>A text that is read here and written elsewhere.</summary>
internal sealed class HeldSlot(string text, Action<string> write, char mask = '*') : Slot
{
    private string held = text;

    public override string Text
    {
        get => held;
        set
        {
            held = value;
            write(value);
        }
    }

    public override char Mask => mask;
}

/// <summary>Text that a person reads as one, though the file may keep it in many pieces.</summary>
internal sealed class Strand(Sentence place)
{
    private readonly StringBuilder text = new();
    private readonly List<(int At, int Length, Slot Slot)> slots = [];

    public Strand(Sentence place, params IEnumerable<Slot> slots)
        : this(place)
    {
        foreach (var slot in slots)
            Add(slot);
    }

    /// <summary>Where a letter of a long strand stands; without it the strand is one place.</summary>
    public Func<int, Sentence>? Finer { get; init; }

    public Sentence PlaceOf(int at) => Finer?.Invoke(at) ?? Place;

    public Sentence Place { get; } = place;

    public string Text => text.ToString();

    public bool IsEmpty => slots.Count == 0;

    public void Add(Slot slot)
    {
        var piece = slot.Text;
        slots.Add((text.Length, piece.Length, slot));
        text.Append(piece);
    }

    /// <summary>Takes in another strand behind this one.</summary>
    public void Join(Strand other, string between)
    {
        if (text.Length > 0)
            text.Append(between);
        foreach (var (at, length, slot) in other.slots)
            slots.Add((text.Length + at, length, slot));
        text.Append(other.text);
    }

    /// <summary>Letters that are not kept in the file, such as the space that a tab makes.</summary>
    public void Add(string between) => text.Append(between);

    /// <summary>Writes masks over letters and digits; spaces and signs stay, so that the text keeps its length and its look.</summary>
    public void Mask(int start, int length)
    {
        foreach (var (at, count, slot) in slots)
        {
            var (from, to) = (Math.Max(start, at), Math.Min(start + length, at + count));
            if (from < to)
                slot.Text = Masked(slot, from - at, to - at);
        }
    }

    private static string Masked(Slot slot, int from, int to)
    {
        var old = slot.Text;
        var fresh = new StringBuilder(old);
        for (var i = from; i < to && i < old.Length; i++)
        {
            if (char.IsLetterOrDigit(old[i]) || char.IsSurrogate(old[i]) || char.IsNumber(old[i]))
                fresh[i] = slot.Mask;
        }

        return fresh.ToString();
    }
}
