using System.Reflection;

namespace Dinh.Benches;

/// <summary>Measures one part of the program against its floor: the least that any program would have to do. Found by its type; adding one edits no list.</summary>
internal abstract class Bench
{
    /// <summary>The word that calls it: "dinh bench NAME".</summary>
    public abstract string Name { get; }

    /// <summary>One line: what is measured, and what the floor is.</summary>
    public abstract string About { get; }

    /// <summary>Prints what it measures as it goes, and answers with the targets.</summary>
    public abstract Task<IReadOnlyList<Target>> RunAsync(CancellationToken stop);

    public static IEnumerable<Bench> All() =>
        Assembly
            .GetExecutingAssembly()
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Bench)) && !type.IsAbstract)
            .Select(type => (Bench)Activator.CreateInstance(type)!)
            .OrderBy(bench => bench.Name);
}

/// <summary>What was promised, and what came out; lower is better.</summary>
internal sealed record Target(string Name, double Measured, double Most, string Unit = "×")
{
    public bool IsMet => Measured <= Most;

    public override string ToString() => $"  {(IsMet ? "met   " : "MISSED")} {Name}: {Measured:0.##} {Unit} (at most {Most:0.##} {Unit})";
}
