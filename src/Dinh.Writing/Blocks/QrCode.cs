using QRCoder;

namespace Dinh.Writing.Blocks;

/// <summary>Mã QR: an address that a telephone reads from paper.</summary>
/// <param name="Address">The whole address, with its scheme.</param>
public sealed record QrCode(string Address) : Block
{
    /// <summary>Millimetres of paper, with the white edge that readers need.</summary>
    internal const double Side = 32;

    private const int DotsOfModule = 8;

    /// <summary>The squares from top to bottom; true is black. The white edge is among them.</summary>
    internal IReadOnlyList<IReadOnlyList<bool>> Squares()
    {
        using var code = Made();
        return [.. code.ModuleMatrix.Select(row => (IReadOnlyList<bool>)[.. row.Cast<bool>()])];
    }

    internal byte[] Png()
    {
        using var code = Made();
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(DotsOfModule);
    }

    // A sheet on a wall gets wet and torn: a quarter of it may be lost.
    private QRCodeData Made() => QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.Q);
}
