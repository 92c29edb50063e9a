namespace Dinh.Writing.Xlsx;

/// <summary>What stands between the archive and where it goes.</summary>
public sealed partial class XlsxRows
{
    /// <summary>Holds what the archive writes at once until it can be passed on without anybody waiting: answers of a server take no other writing.</summary>
    private sealed class Relay : Stream
    {
        private readonly MemoryStream held = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public async Task PassOnAsync(Stream to, CancellationToken stop)
        {
            await to.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), stop);
            held.SetLength(0);
        }

        public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            held.Dispose();
            base.Dispose(disposing);
        }
    }
}
