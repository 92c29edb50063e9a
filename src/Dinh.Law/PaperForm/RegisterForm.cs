namespace Dinh.Law.PaperForm;

/// <summary>Which register of papers.</summary>
public enum RegisterKind
{
    Outgoing,
    Incoming,
}

/// <summary>Mẫu sổ đăng ký văn bản: the columns that a register of papers has.</summary>
/// <param name="Where">The place in the decree.</param>
public sealed record RegisterForm(RegisterKind Register, Sentence Title, string Where, Confidence Confidence, IReadOnlyList<RegisterColumn> Columns)
{
    private static readonly List<RegisterForm> Rows = LawBook.ReadRows<RegisterForm>("PaperForm/registers.json");

    public static RegisterForm Of(RegisterKind kind) => Rows.Find(r => r.Register == kind) ?? throw new ArgumentOutOfRangeException(nameof(kind));
}

/// <summary>One column of a register.</summary>
/// <param name="Field">What it holds, the same word in both registers.</param>
/// <param name="Width">In letters.</param>
public sealed record RegisterColumn(string Field, string Name, double Width);
