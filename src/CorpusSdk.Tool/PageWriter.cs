using System.Text;

namespace CorpusSdk.Tool;

/// <summary>Collects output and passes it on in large pieces: the console library flushes after each line, which costs more than the line.</summary>
internal sealed class PageWriter(Stream stream) : StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Passes on what was written so far: for a command that goes on.</summary>
    public void Send() => base.Flush();

    /// <summary>Does nothing; the rest is written when the writer is disposed.</summary>
    public override void Flush()
    {
    }
}
