namespace CorpusSdk.Compiler.TextLists;

/// <summary>Reads what <see cref="BitWriter"/> has written. Past the end there are only zeros, and <see cref="IsPastEnd"/> says so.</summary>
internal sealed class BitReader(byte[] bytes)
{
    private const int MaxNumberBits = 31;

    private ulong _window;
    private int _windowBits;
    private int _next;

    /// <summary>Whether more was read than there is.</summary>
    public bool IsPastEnd => Position > 8L * bytes.Length;

    /// <summary>How many bits were read.</summary>
    public long Position => (8L * _next) - _windowBits;

    /// <summary>Goes on at another place.</summary>
    public void MoveTo(long position)
    {
        _next = (int)(position / 8);
        _windowBits = 0;
        if (position % 8 != 0)
        {
            Peek();
            Skip((int)(position % 8));
        }
    }

    /// <summary>The next 32 bits, which stay where they are.</summary>
    public uint Peek()
    {
        while (_windowBits < 32)
        {
            _window = (_window << 8) | (_next < bytes.Length ? bytes[_next] : 0u);
            _next++;
            _windowBits += 8;
        }

        return (uint)(_window >> (_windowBits - 32));
    }

    /// <summary>Passes over bits, at most as many as were peeked at.</summary>
    public void Skip(int bits) => _windowBits -= bits;

    /// <summary>Reads a number of at most 32 bits.</summary>
    public uint Read(int bits)
    {
        if (bits == 0)
            return 0;
        uint value = Peek() >> (32 - bits);
        Skip(bits);
        return value;
    }

    /// <summary>Reads a number that <see cref="BitWriter.WriteNumber"/> has written.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public int ReadNumber()
    {
        uint ahead = Peek();
        int zeros = 0;
        while (zeros < MaxNumberBits && (ahead << zeros) >> 31 == 0)
            zeros++;
        if (zeros == MaxNumberBits)
            throw new FormatException("A number is too large.");
        Skip(zeros);
        return (int)(Read(zeros + 1) - 1);
    }
}
