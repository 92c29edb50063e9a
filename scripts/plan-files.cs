#:project ../src/Dinh.Writing

// Makes a Word file and a PDF out of plans in plain text, laid out as an office types them:
//   dotnet run scripts/plan-files.cs PLAN.txt… DIR
// The PDF is printed by Chromium; without it only the Word file is made.
using System.Diagnostics;
using Dinh.Writing.Docx;
using Dinh.Writing.Html;
using Dinh.Writing.Plans;

if (args.Length < 2)
{
    await Console.Error.WriteLineAsync("Give plans in plain text, and a directory for what is made of them.");
    return 2;
}

var directory = Directory.CreateDirectory(args[^1]).FullName;
foreach (var plan in args[..^1])
{
    var name = Path.GetFileNameWithoutExtension(plan);
    var blocks = PlanLayout.Of(await File.ReadAllLinesAsync(plan));
    await File.WriteAllBytesAsync(Path.Combine(directory, name + ".docx"), DocxWriter.Write(blocks));

    var page = Path.Combine(directory, name + ".html");
    await File.WriteAllTextAsync(page, HtmlWriter.Write(blocks, name));
    if (File.Exists("/usr/bin/chromium"))
        await PrintAsync(page, Path.Combine(directory, name + ".pdf"));
    File.Delete(page);
}

return 0;

static async Task PrintAsync(string page, string pdf)
{
    string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", $"file://{page}"];
    using var chromium = Process.Start(new ProcessStartInfo("/usr/bin/chromium", arguments) { RedirectStandardError = true, UseShellExecute = false })!;
    await chromium.StandardError.ReadToEndAsync();
    await chromium.WaitForExitAsync();
}
