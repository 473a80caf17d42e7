using System.Runtime.CompilerServices;
using CorpusSdk.Packs;

namespace CorpusSdk.Search.Index;

/// <summary>An entry of the dictionary: a text that is a form of the archive's words, a term, or both.</summary>
/// <param name="Count">How often the archive has the form; 0 if the text is not a form.</param>
/// <param name="Term">The term of the form; -1 if the text is not a form.</param>
/// <param name="OwnTerm">The term with this spelling; -1 if there is none.</param>
internal readonly record struct FormEntry(uint Count, int Term, int OwnTerm);

/// <summary>All forms and terms of an archive in the order of their bytes, read in place (format page, "Forms").</summary>
/// <remarks>A look-up halves the list of blocks and then walks over one block of sixteen.</remarks>
internal sealed unsafe class FormDictionary
{
    private readonly string _archiveName;
    private readonly byte* _bytes;
    private readonly int _lengthInBytes;
    private readonly byte* _blocks;
    private readonly int _blockCount;
    private readonly int _entryCount;
    private readonly int _termCount;

    /// <summary>Creates a view of the sections that make up the dictionary.</summary>
    /// <exception cref="CorpusFormatException">Their sizes do not fit each other.</exception>
    public FormDictionary(string archiveName, PackSectionView bytes, PackSectionView blocks, uint entryCount, int termCount)
    {
        if (entryCount > int.MaxValue || (entryCount + (long)IndexLayout.FormsPerBlock - 1) / IndexLayout.FormsPerBlock != blocks.Count)
            throw PackDirectory.Damage(archiveName, "its dictionary has more or fewer blocks than its entries fill");
        _archiveName = archiveName;
        _bytes = bytes.Start;
        _lengthInBytes = bytes.LengthInBytes;
        _blocks = blocks.Start;
        _blockCount = blocks.Count;
        _entryCount = (int)entryCount;
        _termCount = termCount;
    }

    /// <summary>How many entries there are.</summary>
    public int EntryCount => _entryCount;

    /// <summary>How many terms there are.</summary>
    public int TermCount => _termCount;

    /// <summary>Looks an entry up; false if the text is neither form nor term.</summary>
    public bool TryFind(ReadOnlySpan<byte> text, out FormEntry entry)
    {
        var cursor = new FormCursor(this, stackalloc byte[FormCursor.BufferSizeInBytes]);
        if (cursor.MoveTo(text) && cursor.Text.SequenceEqual(text))
        {
            entry = cursor.Entry;
            return true;
        }

        entry = new FormEntry(0, -1, -1);
        return false;
    }

    /// <summary>Walks over entries in order, from anywhere.</summary>
    internal ref struct FormCursor
    {
        /// <summary>Room for the text of an entry.</summary>
        public const int BufferSizeInBytes = Analysis.TextAnalyzer.MaxTermLengthInBytes;

        private readonly FormDictionary _dictionary;
        private readonly Span<byte> _text;
        private IndexReader _reader;
        private int _block;
        private int _leftInBlock;
        private int _nextTerm;
        private int _length;

        /// <summary>Starts before the first entry.</summary>
        /// <param name="dictionary">The dictionary.</param>
        /// <param name="buffer">Takes the text of the entry at hand: <see cref="BufferSizeInBytes"/> bytes.</param>
        public FormCursor(FormDictionary dictionary, Span<byte> buffer)
        {
            _dictionary = dictionary;
            _text = buffer;
            _reader = default;
            _block = -1;
            _leftInBlock = 0;
            _nextTerm = 0;
            _length = 0;
            Shared = 0;
            Entry = default;
        }

        /// <summary>The text of the entry at hand; changes with the next step.</summary>
        public readonly ReadOnlySpan<byte> Text => _text.Slice(0, _length);

        /// <summary>How many bytes the entry at hand was said to share with the one before it.</summary>
        public int Shared { get; private set; }

        /// <summary>The entry at hand.</summary>
        public FormEntry Entry { get; private set; }

        /// <summary>Goes on to the next entry; false after the last one.</summary>
        public bool MoveNext()
        {
            if (_leftInBlock == 0 && !MoveToBlock(_block + 1))
                return false;

            _leftInBlock--;
            ReadText();
            ReadEntry();
            return true;
        }

        /// <summary>Goes to the first entry that is not before a text; false if there is none.</summary>
        public bool MoveTo(ReadOnlySpan<byte> text)
        {
            if (!MoveToBlock(Math.Max(_dictionary.LastBlockNotBehind(text), 0)))
                return false;
            while (MoveNext())
            {
                if (Text.SequenceCompareTo(text) >= 0)
                    return true;
            }

            return false;
        }

        /// <summary>
        /// Passes over what begins with the first <paramref name="length"/> bytes of the text at hand, without reading all of it.
        /// False where nothing else follows.
        /// </summary>
        public bool MovePast(int length)
        {
            // Most beginnings have a handful of entries; a search among the blocks pays only where a whole block follows.
            Span<byte> beginning = stackalloc byte[BufferSizeInBytes];
            beginning = beginning.Slice(0, length);
            _text.Slice(0, length).CopyTo(beginning);
            while (true)
            {
                if (_leftInBlock == 0)
                {
                    int low = _block;
                    int step = 1;
                    while (low + step < _dictionary._blockCount && _dictionary.FirstText(low + step).StartsWith(beginning))
                    {
                        low += step;
                        step *= 2;
                    }

                    while (step > 1)
                    {
                        step /= 2;
                        if (low + step < _dictionary._blockCount && _dictionary.FirstText(low + step).StartsWith(beginning))
                            low += step;
                    }

                    if (low != _block && !MoveToBlock(low))
                        return false;
                }

                if (!MoveNext())
                    return false;
                if (!Text.StartsWith(beginning))
                    return true;
            }
        }

        private bool MoveToBlock(int block)
        {
            if (block >= _dictionary._blockCount)
                return false;
            byte* row = _dictionary._blocks + (block * (long)IndexLayout.FormBlockRow.SizeInBytes);
            _reader = _dictionary.BlockReader(block);
            _nextTerm = Unsafe.ReadUnaligned<int>(row + IndexLayout.FormBlockRow.FirstTerm);
            _leftInBlock = Math.Min(IndexLayout.FormsPerBlock, _dictionary._entryCount - (block * IndexLayout.FormsPerBlock));
            _block = block;
            _length = 0;
            return true;
        }

        private void ReadText()
        {
            (uint shared, uint added) = ReadLengths(ref _reader);
            if (shared > (uint)_length || added > BufferSizeInBytes - shared)
                throw _dictionary.Damage("a form shares more bytes than exist or is too long");
            new ReadOnlySpan<byte>(_reader.Take(added), (int)added).CopyTo(_text.Slice((int)shared));
            Shared = (int)shared;
            _length = (int)(shared + added);
        }

        private void ReadEntry()
        {
            uint number = _reader.ReadNumber();
            uint kind = number & ((1 << IndexLayout.EntryKind.Bits) - 1);
            uint count = number >> IndexLayout.EntryKind.Bits;
            int ownTerm = kind == IndexLayout.EntryKind.Form ? -1 : _nextTerm;
            int term = kind switch
            {
                IndexLayout.EntryKind.Term => -1,
                IndexLayout.EntryKind.FormAndItsTerm => _nextTerm,
                _ => unchecked(_nextTerm + _reader.ReadSigned()),
            };
            if (ownTerm >= _dictionary._termCount || term >= _dictionary._termCount || ownTerm < -1 || term < -1 || (term < 0 && kind != IndexLayout.EntryKind.Term))
                throw _dictionary.Damage("a form leads to a term that does not exist");
            if (ownTerm >= 0)
                _nextTerm++;
            Entry = new FormEntry(count, term, ownTerm);
        }
    }

    private static (uint Shared, uint Added) ReadLengths(ref IndexReader reader)
    {
        byte lengths = reader.ReadByte();
        uint shared = (uint)lengths >> 4;
        uint added = lengths & 0xFu;
        if (shared == IndexLayout.LongLength)
            shared = checked(shared + (reader.ReadNumber() & 0xFFFF));
        if (added == IndexLayout.LongLength)
            added = checked(added + (reader.ReadNumber() & 0xFFFF));
        return (shared, added);
    }

    /// <summary>The last block whose first text is not after a text; -1 if there is none.</summary>
    private int LastBlockNotBehind(ReadOnlySpan<byte> text)
    {
        int low = 0;
        int high = _blockCount;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            if (FirstText(middle).SequenceCompareTo(text) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private ReadOnlySpan<byte> FirstText(int block)
    {
        IndexReader reader = BlockReader(block);
        (_, uint added) = ReadLengths(ref reader);
        return new ReadOnlySpan<byte>(reader.Take(added), (int)added);
    }

    private IndexReader BlockReader(int block)
    {
        uint start = Unsafe.ReadUnaligned<uint>(_blocks + (block * (long)IndexLayout.FormBlockRow.SizeInBytes) + IndexLayout.FormBlockRow.Start);
        if (start > (uint)_lengthInBytes)
            throw Damage("a block of its dictionary is outside it");
        return new IndexReader(_archiveName, _bytes + start, _bytes + _lengthInBytes);
    }

    private CorpusFormatException Damage(string what) => PackDirectory.Damage(_archiveName, what);
}
