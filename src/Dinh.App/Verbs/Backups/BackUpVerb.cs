namespace Dinh.App.Verbs.Backups;

/// <summary>dinh backup: everything into a folder, while the program runs.</summary>
internal sealed class BackUpVerb : Verb
{
    public override string Name => "backup";

    public override string Usage => "backup DIR: everything that DINH_DATABASE holds, into an empty folder";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken stop)
    {
        if (arguments is not [var folder])
            return await this.RefuseAsync(new("hãy ghi một thư mục.", "write a folder."));

        await using var workbench = await Workbench.OpenAsync(Name, stop);
        var (written, fault) = await workbench.Do((BackUpHandler handler) => handler.HandleAsync(folder, stop));
        if (written is null)
            return await this.RefuseAsync(fault!);

        Console.WriteLine($"{written.File}: {written.Bytes} byte, SHA-256 {written.Sha256}");
        return 0;
    }
}
