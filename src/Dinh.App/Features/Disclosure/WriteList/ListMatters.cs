using Dinh.App.Features.Disclosure.CountDisclosures;
using Dinh.Domain.Disclosure;
using Dinh.Law.Disclosing;
using Dinh.Law.Time;
using Dinh.Writing.Disclosing;

namespace Dinh.App.Features.Disclosure.WriteList;

/// <summary>Says of a publication when, in which forms and for how long it was shown.</summary>
internal static class DisclosedMatters
{
    public static DisclosedMatter Of(Publication publication, DateOnly until)
    {
        var on = publication.PublishedOn!.Value;
        var shown = publication
            .Showings.Where(s => s.From <= until)
            .GroupBy(s => s.Form)
            .Select(g => $"{DisclosureWords.NameOfForm(g.Key, on).Vi}{PlacesOf([.. g])}");
        var posted = publication.Showings.Where(s => s.Form == DisclosureForm.Posting && s.From <= until).ToList();
        return new(
            ItemOf(publication.ItemKey, on),
            publication.Title,
            on,
            string.Join('\n', shown.Prepend("Trang thông tin điện tử")),
            TermOf(posted, publication, on)
        )
        {
            Paper = publication.PaperLabel ?? "",
        };
    }

    /// <summary>"Khoản 2. Ngân sách, tài chính của xã".</summary>
    public static string ItemOf(string? item, DateOnly day) =>
        item is { } key && DisclosureItems.Find(key, day) is { } known
            ? known.Basis is { Clause: { } clause, Article: 11 }
                ? $"Khoản {clause}. {known.Name.Vi}"
                : known.Name.Vi
            : "Kế hoạch, danh sách, báo cáo về công khai";

    private static string PlacesOf(List<Showing> shown) =>
        shown.Count > 3 ? $" tại {shown.Count} nơi"
        : shown.Exists(s => s.Place.Length > 0) ? $": {string.Join(", ", shown.Select(s => s.Place).Where(p => p.Length > 0))}"
        : "";

    private static string TermOf(List<Showing> posted, Publication publication, DateOnly on) =>
        posted.Count > 0 && posted.TrueForAll(s => s.Until is not null)
            ? $"{WindowText.Day(posted.Min(s => s.From!.Value))} – {WindowText.Day(posted.Max(s => s.Until!.Value))}"
        : DisclosureTasks.Find(publication.TaskKey, on)?.DemandsOn(on).FirstOrDefault(d => d.Form == DisclosureForm.Posting) is { } demand
            ? DisclosureWords.TermOf(demand).Vi
        : "";
}

/// <summary>Says of what is due by when, in which forms and for how long.</summary>
internal sealed class OwedMatters(IReadOnlyList<LocalTerm> terms, DateOnly day)
{
    public OwedMatter Of(DueDisclosure due)
    {
        var task = DisclosureTasks.All.FirstOrDefault(t => t.Key == due.TaskKey);
        var demands = task is null ? [] : LocalTerms.DemandsFor(terms, task, due.UnitPath, day);
        var forms = demands.Select(d => DisclosureWords.NameOfForm(d.Form, day).Vi + (d.IfAny ? " (nếu có)" : ""));
        var term = demands.FirstOrDefault(d => d.Form == DisclosureForm.Posting) is { } posting ? DisclosureWords.TermOf(posting).Vi : "";
        return new(DisclosedMatters.ItemOf(task?.Item, day), due.Name, WhenOf(due, task), string.Join('\n', forms), term)
        {
            Due = due.DueOn,
            Basis =
                task is null ? ""
                : due.DayOf(terms, due.HappenedOn, day) is { LocalGround: { } ground } ? ground
                : $"{task.Basis}",
        };
    }

    private static string WhenOf(DueDisclosure due, DisclosureTask? task) =>
        due.DueOn is { } on ? $"chậm nhất {WindowText.Day(on)}"
        : task?.Due.Event is { } awaited ? $"sau khi {awaited.Vi}"
        : "khi có quyết định, văn bản";
}
