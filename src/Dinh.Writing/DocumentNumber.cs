using Dinh.Law.PaperForm;

namespace Dinh.Writing;

/// <summary>Số, ký hiệu: the number and symbol that a paper bears, as Decree 30/2020 writes it: "05/KH-UBND".</summary>
public static class DocumentNumber
{
    /// <summary>A number below 10 is written with a leading zero (Decree 30/2020, Appendix I).</summary>
    public static string Of(int number, string symbol) => PaperSymbol.Numbered(number, symbol);
}
