using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>The header and the list of sections of a pack, checked (format page, "Header" and "Directory").</summary>
internal sealed unsafe class PackDirectory
{
    private readonly string _archiveName;
    private readonly PackBlock _block;
    private readonly int _sectionCount;

    private PackDirectory(string archiveName, PackBlock block)
    {
        _archiveName = archiveName;
        _block = block;
        if (!BitConverter.IsLittleEndian)
            throw Damage("packs are read in place on little-endian machines only");
        if (block.LengthInBytes < PackLayout.Header.SizeInBytes || Read<ulong>(PackLayout.Header.Magic) != PackLayout.Magic)
            throw Damage("it does not begin with the mark of a pack");

        ushort major = Read<ushort>(PackLayout.Header.MajorVersion);
        if (major != PackLayout.MajorVersion)
            throw Damage($"it has format version {major}, this runtime reads version {PackLayout.MajorVersion}");

        ulong length = Read<ulong>(PackLayout.Header.LengthInBytes);
        if (length < PackLayout.Header.SizeInBytes || length > (ulong)block.LengthInBytes)
            throw Damage($"it should have {length} bytes but has {block.LengthInBytes}");

        uint sectionCount = Read<uint>(PackLayout.Header.SectionCount);
        if (sectionCount > PackLayout.MaxSectionCount || sectionCount > (length - PackLayout.Header.SizeInBytes) / PackLayout.DirectoryEntry.SizeInBytes)
            throw Damage($"it cannot have {sectionCount} sections");

        LengthInBytes = (int)length;
        _sectionCount = (int)sectionCount;
        CheckDirectory();
    }

    /// <summary>The size of the pack; the block may be larger.</summary>
    public int LengthInBytes { get; }

    /// <summary>The fingerprint of the texts that the pack was made from: 32 lowercase hexadecimal digits.</summary>
    public string Fingerprint => FormatFingerprint(new ReadOnlySpan<byte>(_block.Start + PackLayout.Header.Fingerprint, PackLayout.Header.FingerprintSizeInBytes));

    /// <summary>Checks header and directory, their checksum included; costs the same for every pack. So a section that is not listed was not written.</summary>
    /// <exception cref="CorpusFormatException">The bytes are not a pack that this runtime can read.</exception>
    public static PackDirectory Open(string archiveName, PackBlock block) => new(archiveName, block);

    /// <summary>Refuses a pack that does not belong to the generated code.</summary>
    /// <exception cref="CorpusFormatException">The fingerprint is another.</exception>
    public void CheckFingerprint(string expected)
    {
        if (Fingerprint != expected)
            throw Damage($"its fingerprint is {Fingerprint} but the generated code expects {expected}, so the two come from different builds");
    }

    /// <summary>The text form of a fingerprint.</summary>
    public static string FormatFingerprint(ReadOnlySpan<byte> fingerprint)
    {
        const string Digits = "0123456789abcdef";
        Span<char> text = stackalloc char[2 * PackLayout.Header.FingerprintSizeInBytes];
        for (int i = 0; i < fingerprint.Length; i++)
        {
            text[2 * i] = Digits[fingerprint[i] >> 4];
            text[(2 * i) + 1] = Digits[fingerprint[i] & 0xF];
        }

        return text.ToString();
    }

    /// <summary>The section of a kind, its bounds checked, its length a multiple of <paramref name="itemSizeInBytes"/>.</summary>
    /// <exception cref="CorpusFormatException">There is no such section, or its place or size cannot be right.</exception>
    public PackSectionView Section(PackSection kind, int itemSizeInBytes) =>
        TrySection(kind, itemSizeInBytes, out PackSectionView section) ? section : throw Damage($"section {kind} is missing");

    /// <summary>The section of a kind, checked like <see cref="Section"/>; false if there is none.</summary>
    /// <exception cref="CorpusFormatException">The section's place or size cannot be right.</exception>
    public bool TrySection(PackSection kind, int itemSizeInBytes, out PackSectionView section)
    {
        for (int i = 0; i < _sectionCount; i++)
        {
            int entry = EntryOffset(i);
            if (Read<uint>(entry + PackLayout.DirectoryEntry.Kind) != (uint)kind)
                continue;

            (int offset, int lengthInBytes) = Bounds(i);
            uint count = Read<uint>(entry + PackLayout.DirectoryEntry.ItemCount);
            if ((ulong)count * (uint)itemSizeInBytes != (uint)lengthInBytes)
                throw Damage($"section {kind} has {lengthInBytes} bytes for {count} items");
            section = new PackSectionView(_block.Start + offset, lengthInBytes, (int)count);
            return true;
        }

        section = default;
        return false;
    }

    /// <summary>Compares every checksum with its bytes.</summary>
    /// <exception cref="CorpusFormatException">One differs.</exception>
    public void VerifyChecksums()
    {
        CheckDirectory();
        for (int i = 0; i < _sectionCount; i++)
        {
            int entry = EntryOffset(i);
            (int offset, int lengthInBytes) = Bounds(i);
            if (PackChecksum.Compute(new ReadOnlySpan<byte>(_block.Start + offset, lengthInBytes)) != Read<ulong>(entry + PackLayout.DirectoryEntry.Checksum))
                throw Damage($"the checksum of section {(PackSection)Read<uint>(entry + PackLayout.DirectoryEntry.Kind)} is wrong");
        }
    }

    /// <summary>The checksum of a pack's header and directory (format page, "Checksums").</summary>
    /// <param name="headerAndDirectory">The two, one after the other.</param>
    public static ulong Checksum(ReadOnlySpan<byte> headerAndDirectory) =>
        PackChecksum.Compute(headerAndDirectory.Slice(0, PackLayout.Header.DirectoryChecksum))
        ^ PackChecksum.Compute(headerAndDirectory.Slice(PackLayout.Header.SizeInBytes));

    /// <summary>The exception for a pack that cannot be right.</summary>
    public static CorpusFormatException Damage(string archiveName, string what) =>
        new($"The compiled archive '{archiveName}' cannot be read: {what}. Rebuild the project or update the package that contains it.");

    private CorpusFormatException Damage(string what) => Damage(_archiveName, what);

    private void CheckDirectory()
    {
        if (Checksum(new ReadOnlySpan<byte>(_block.Start, EntryOffset(_sectionCount))) != Read<ulong>(PackLayout.Header.DirectoryChecksum))
            throw Damage("the checksum of its header is wrong");
    }

    private static int EntryOffset(int index) => PackLayout.Header.SizeInBytes + (index * PackLayout.DirectoryEntry.SizeInBytes);

    private (int Offset, int LengthInBytes) Bounds(int index)
    {
        int entry = EntryOffset(index);
        ulong offset = Read<ulong>(entry + PackLayout.DirectoryEntry.Offset);
        ulong length = Read<ulong>(entry + PackLayout.DirectoryEntry.LengthInBytes);
        if (offset > (ulong)LengthInBytes || length > (ulong)LengthInBytes - offset)
            throw Damage($"section {index} is outside it");
        return ((int)offset, (int)length);
    }

    private T Read<T>(int offset) where T : unmanaged => Unsafe.ReadUnaligned<T>(_block.Start + offset);
}
