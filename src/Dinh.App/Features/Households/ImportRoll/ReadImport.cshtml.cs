using System.Globalization;
using Dinh.App.Web;
using Dinh.Domain.Common;
using Dinh.Domain.Households;
using Dinh.Law;
using Dinh.Reading.Rolls;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Dinh.App.Features.Households.ImportRoll;

/// <summary>A sheet is looked through: columns, rows that are open, what would change; then taken over, and back.</summary>
public sealed class ReadImportPage(ReadImportQuery read, LookThroughImportHandler look, TakeImportHandler take) : PageModel
{
    /// <summary>More rows than this are told by their count.</summary>
    public const int Shown = 200;

    private const string Leave = "bo";
    private const string Fresh = "moi";
    private const string Mend = "sua";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Id<RollImport> Id { get; set; }

    public ImportView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await read.ReadAsync(Id, stop);

    /// <summary>What each column is, as a person says.</summary>
    public async Task<IActionResult> OnPostColumnsAsync([FromForm(Name = "cot")] Dictionary<int, RollColumn> columns, CancellationToken stop) =>
        await AnswerAsync(
            await look.HandleAsync(new KeepImport(Id, w => w with { Columns = columns.Where(c => c.Key >= 0).ToDictionary() }), stop),
            new("Đã đọc lại theo các cột vừa chọn.", "It was read again by these columns."),
            stop
        );

    /// <summary>What becomes of the rows that are open.</summary>
    public async Task<IActionResult> OnPostRowsAsync(
        [FromForm(Name = "chon")] Dictionary<int, string?> chosen,
        [FromForm(Name = "dong")] Dictionary<int, MendedTyped> mended,
        CancellationToken stop
    ) => await AnswerAsync(await look.HandleAsync(new KeepImport(Id, w => With(w, chosen, mended)), stop), new("Đã ghi lựa chọn.", "It is noted."), stop);

    public async Task<IActionResult> OnPostTakeAsync([FromForm(Name = "gone")] Guid[] gone, CancellationToken stop)
    {
        var outcome = await take.HandleAsync(new(Id, gone), stop);
        return await AnswerAsync(
            outcome,
            new("Đã ghi danh sách vào sổ. Nếu nhầm, có thể hoàn tác cả lần nạp.", "The roll has taken it over. It can be taken back as a whole."),
            stop
        );
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken stop) =>
        await AnswerAsync(
            await take.UndoAsync(Id, stop),
            new("Đã hoàn tác; sổ trở lại như trước lần nạp này.", "It is taken back; the roll stands as it did before."),
            stop
        );

    public async Task<IActionResult> OnPostDropAsync(CancellationToken stop) =>
        await AnswerAsync(await look.DropAsync(Id, stop), new("Đã bỏ lần nạp này; sổ không đổi.", "It is put aside; the roll is as it was."), stop);

    private static SheetWords With(SheetWords words, Dictionary<int, string?> chosen, Dictionary<int, MendedTyped> typed)
    {
        var (choices, mended) = (words.Choices.ToDictionary(), words.Mended.ToDictionary());
        foreach (var (line, what) in chosen.Where(c => !string.IsNullOrEmpty(c.Value)))
        {
            choices.Remove(line);
            if (what == Mend && typed.TryGetValue(line, out var row))
                mended[line] = new(row.Name ?? "", row.Born ?? "", row.Phone ?? "", row.Address ?? "");
            else if (what is Leave)
                choices[line] = new(IsLeft: true);
            else if (what is Fresh)
                choices[line] = new();
            else if (Guid.TryParse(what, CultureInfo.InvariantCulture, out var known))
                choices[line] = new(known);
        }

        return words with
        {
            Choices = choices,
            Mended = mended,
        };
    }

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Sentence done, CancellationToken stop)
    {
        if (outcome.Refusal is { } refusal)
        {
            View = await read.ReadAsync(Id, stop);
            return this.Refuse(refusal);
        }

        this.Say(done);
        return Redirect(HouseholdLinks.Import(Id));
    }
}

/// <summary>A row as a person writes it.</summary>
public sealed record MendedTyped
{
    public string? Name { get; init; }

    public string? Born { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }
}
