namespace Dinh.App.Web.Printing;

/// <summary>Takes the time of printing out of a PDF, so that the same paper is the same bytes for ever.</summary>
internal static class SteadyPdf
{
    /// <summary>As long as a time of its own, so that no place within the file moves.</summary>
    private static ReadOnlySpan<byte> NoTime => "19800101000000"u8;

    public static byte[] Of(byte[] pdf)
    {
        Still(pdf, "/CreationDate (D:"u8);
        Still(pdf, "/ModDate (D:"u8);
        return pdf;
    }

    private static void Still(byte[] pdf, ReadOnlySpan<byte> name)
    {
        var at = pdf.AsSpan().IndexOf(name);
        if (at >= 0 && at + name.Length + NoTime.Length < pdf.Length)
            NoTime.CopyTo(pdf.AsSpan(at + name.Length));
    }
}
