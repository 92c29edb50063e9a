namespace Dinh.Data;

/// <summary>Who acts, for the journal: set once a request by the web shell, and by a verb for itself.</summary>
public sealed class Actor
{
    /// <summary>The account that acts; null for a visitor and for the machine itself.</summary>
    public Guid? Account { get; set; }

    /// <summary>The name as the journal shows it later, when the account may bear another.</summary>
    public string Name { get; set; } = "hệ thống";
}
