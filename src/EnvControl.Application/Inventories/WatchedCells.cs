namespace EnvControl.Application.Inventories;

/// <summary>Hashes an inventory while somebody reads it (边读边核的清单), so that what was read is what was hashed and is read once. For one thread.</summary>
internal sealed class WatchedCells : IDisposable
{
    private readonly InventoryCells _kept;
    private readonly RunningContentHash _hash = new();
    private readonly InventoryPart[] _parts;
    private int _begun;
    private int _read;

    /// <summary>Watches cells.</summary>
    public WatchedCells(InventoryCells kept)
    {
        _kept = kept;
        _parts = [.. kept.Headings.Keys];
        Cells = kept with { Rows = Unwatched, Texts = Watched };
    }

    /// <summary>The same cells, to be read.</summary>
    public InventoryCells Cells { get; }

    /// <summary>The hash of what was read; where not all of it was read in its order, of what is there, read anew.</summary>
    public string Hash() =>
        _read == _parts.Length && _begun == _parts.Length
            ? _hash.End(_kept.Documents)
            : ContentHash.Of(_kept);

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private IEnumerable<CellRow> Unwatched(InventoryPart part)
    {
        _begun = int.MaxValue;
        return _kept.RowsOf(part);
    }

    private IEnumerable<string> Watched(InventoryPart part)
    {
        if (_begun != _read || _begun >= _parts.Length || _parts[_begun] != part)
        {
            // Out of order: from here on nothing can be said of the whole.
            _begun = int.MaxValue;
            foreach (var row in _kept.TextsOf(part))
            {
                yield return row;
            }

            yield break;
        }

        _begun++;
        _hash.Begin(part, _kept.Headings[part]);
        foreach (var row in _kept.TextsOf(part))
        {
            _hash.AddRow(row);
            yield return row;
        }

        _read++;
    }
}
