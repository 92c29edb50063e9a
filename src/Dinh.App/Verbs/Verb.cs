namespace Dinh.App.Verbs;

/// <summary>A command-line deed: "dinh plan read". Found by its type; adding one edits no list.</summary>
public abstract class Verb
{
    /// <summary>The words that call it: "plan read".</summary>
    public abstract string Name { get; }

    /// <summary>One line of help: the arguments, and what it does.</summary>
    public abstract string Usage { get; }

    /// <summary>Does it. 0 done; 2 bad input, after one line on standard error that says what to do.</summary>
    public abstract Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop);
}
