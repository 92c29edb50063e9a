using Dinh.Reading.Cleaning;

namespace Dinh.Reading.Recognizing;

/// <summary>Who is named to do, to advise and to work with them.</summary>
internal sealed class Roles
{
    public List<Quoted<string>> Lead { get; } = [];

    public List<Quoted<string>> Advise { get; } = [];

    public List<Quoted<string>> Coordinate { get; } = [];

    public static void Add(List<Quoted<string>> bodies, IEnumerable<Quoted<string>> more)
    {
        foreach (var body in more)
        {
            if (!bodies.Exists(b => string.Equals(b.Value, body.Value, StringComparison.OrdinalIgnoreCase)))
                bodies.Add(body);
        }
    }
}
