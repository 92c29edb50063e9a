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
            if (!Has(bodies, body.Value))
                bodies.Add(body);
        }
    }

    private static bool Has(List<Quoted<string>> bodies, string name)
    {
        foreach (var body in bodies)
        {
            if (string.Equals(body.Value, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
