using Dinh.Domain.Common;
using Dinh.Law.Text;

namespace Dinh.Domain.Units;

/// <summary>Đơn vị hành chính: a territory with its own authorities, of whatever level the law of its time knew, from its first day to its last.</summary>
public sealed class AdministrativeUnit : Entity<AdministrativeUnit>
{
    /// <summary>The first day of a unit that is older than the catalogue it was read from.</summary>
    public static readonly DateOnly BeforeRecords = DateOnly.MinValue;

    public AdministrativeUnit(string? code, string name, string kind, AdministrativeUnit? parent, DateOnly validFrom)
        : base(Id<AdministrativeUnit>.New())
    {
        Code = code;
        Name = name;
        Kind = kind;
        ParentId = parent?.Id;
        ValidFrom = validFrom;
        Path = $"{parent?.Path}{code ?? SearchText.Fold(name).Replace(' ', '-')}{(validFrom == BeforeRecords ? "" : $"@{validFrom:yyyyMMdd}")}/";
        Folded = SearchText.Fold(name);
        SortKey = UnitName.SortKey(name, kind);
    }

    private AdministrativeUnit()
        : base(default) => Name = Kind = Path = Folded = SortKey = "";

    /// <summary>The statistics office's code. It is used again for another unit later, so only with <see cref="ValidFrom"/> does it name one; null where none is known.</summary>
    public string? Code { get; private set; }

    /// <summary>The whole name as a paper prints it: "Xã Định Biên".</summary>
    public string Name { get; private set; }

    /// <summary>The kind in the words of its time: "Tỉnh", "Thị xã", "Xã", "Đặc khu".</summary>
    public string Kind { get; private set; }

    public Id<AdministrativeUnit>? ParentId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day; null while it stands.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The keys from the root down, so that a subtree is one range of the index.</summary>
    public string Path { get; private set; }

    public string Folded { get; private set; }

    public string SortKey { get; private set; }

    /// <summary>Its name without its kind, as it stands before the day of a paper: "Bình Yên" of "Xã Bình Yên".</summary>
    public static string PlaceOf(string name, string kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(kind);
        return name.StartsWith($"{kind} ", StringComparison.OrdinalIgnoreCase) ? name[(kind.Length + 1)..] : name;
    }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>Gives the code to a unit that was known by its name alone.</summary>
    public void Identify(string code) => Code = code;

    /// <summary>Writes the name as a later and better source has it; what it is and where it lies stay.</summary>
    public void Correct(string name, string kind)
    {
        Name = name;
        Kind = kind;
        Folded = SearchText.Fold(name);
        SortKey = UnitName.SortKey(name, kind);
    }

    /// <summary>Puts a unit without parts of its own below another parent, where a later and better source has it.</summary>
    public void MoveBelow(AdministrativeUnit parent)
    {
        ParentId = parent.Id;
        Path = parent.Path + Path[(Path.TrimEnd('/').LastIndexOf('/') + 1)..];
    }

    /// <summary>The unit's last day; what it answered for goes to the successors that its changes name.</summary>
    public void EndsOn(DateOnly lastDay) => ValidTo = lastDay;
}
