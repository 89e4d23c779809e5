using System.Text;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Proves a list (核验清单): its seal, its place in the book and the chain, and the list itself, computed again from the stored versions.</summary>
/// <param name="store">The book; <c>null</c> where there is none, so that only the seal can be looked at.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
/// <param name="seal">Looks at seals.</param>
public sealed class VerifyList(
    IStore? store,
    IDecisionSources? sources,
    ListComposer composer,
    IListSeal seal
)
{
    /// <summary>Proves a list of the book.</summary>
    /// <exception cref="FaultException">There is none of that number.</exception>
    public ListVerdict OfNumber(int number)
    {
        var kept =
            store?.Read(kept => kept.Alerts.List(number))
            ?? throw new FaultException([AlertFaults.NoList(number)]);
        return Of(kept.Sealed, number, kept);
    }

    /// <summary>Proves a file: anything but the very bytes that were issued is told.</summary>
    public ListVerdict OfFile(ReadOnlyMemory<byte> file)
    {
        if (SealedList.FromFile(file) is { } read)
        {
            var list = CanonicalListReader.Read(read.List);
            return Of(read, list?.Head.Number, list is null ? null : Kept(list.Head.Number));
        }

        var number = NumberIn(file);
        var kept = number is { } known ? Kept(known) : null;
        return new ListVerdict(ListStatus.Altered, number)
        {
            Difference = kept is null ? null : ListDifference.Of(kept.Sealed.ToFile(), file),
        };
    }

    private KeptList? Kept(int number) => store?.Read(book => book.Alerts.List(number));

    private ListVerdict Of(SealedList list, int? number, KeptList? kept)
    {
        var finding = seal.Check(list.List.Span, list.Seal);
        // The stored versions are fetched while a list with a good seal is read; for any other nobody goes to that trouble.
        var ahead = kept is null || finding != SealFinding.Good ? null : Begin(kept);
        try
        {
            return Judge(list, number, finding, kept, ahead);
        }
        finally
        {
            // What nobody asked for any more still ends before the store may go.
            ahead?.Loading.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    private LoadedAhead? Begin(KeptList kept)
    {
        var basis = store!.Read(book =>
            book.Alerts.Find(kept.Alert)?.Notices.FirstOrDefault(notice => notice.List == kept.Number)?.Basis
        );
        return basis is null || sources is null
            ? null
            : new LoadedAhead(basis, Task.Run(() => sources.Load(basis)));
    }

    private ListVerdict Judge(
        SealedList list,
        int? number,
        SealFinding finding,
        KeptList? kept,
        LoadedAhead? ahead
    )
    {
        var verdict = new ListVerdict(ListStatus.Altered, number)
        {
            Seal = finding,
            Sha256 = SealedList.HashOf(list.List.Span),
            Difference =
                kept is null || (list.List.Equals(kept.Bytes) && list.Seal == kept.Seal)
                    ? null
                    : ListDifference.Of(kept.Sealed.ToFile(), list.ToFile()),
        };
        AlertList? read = null;
        return verdict.Seal switch
        {
            SealFinding.Broken => verdict,
            not SealFinding.Good => verdict with { Status = ListStatus.SealRefused },
            _ when (read = CanonicalListReader.Read(list.List)) is null
                    || read.Head.SealKey != list.Seal.Key => verdict,
            _ when store is null => verdict with { Status = ListStatus.SealedOnly },
            _ when kept is null => verdict with { Status = ListStatus.NotIssued },
            _ when verdict.Difference is not null => verdict,
            _ => InBook(kept, read, ahead, verdict),
        };
    }

    /// <summary>The very list of the book: is the chain whole, does it come out the same, and does it still count?</summary>
    private ListVerdict InBook(KeptList kept, AlertList list, LoadedAhead? ahead, ListVerdict verdict)
    {
        if (Unchained(list) is { } broken)
        {
            return verdict with { Status = ListStatus.Diverging, Difference = broken };
        }

        if (Recompute(list, kept.Bytes, ahead) is { } other)
        {
            return verdict with
            {
                Status = ListStatus.Diverging,
                Difference = other,
                OtherEngine = OtherEngine(list),
            };
        }

        var (alert, lists) = store!.Read(book =>
            (book.Alerts.Find(kept.Alert)!, book.Alerts.ListsOf(kept.Alert))
        );
        var next = lists.FirstOrDefault(later => later.Number > kept.Number);
        return verdict with
        {
            Status =
                alert.State == AlertState.Withdrawn ? ListStatus.Withdrawn
                : next is not null ? ListStatus.Superseded
                : alert.LiftedAt is not null ? ListStatus.Lifted
                : ListStatus.Genuine,
            IsRecomputed = true,
            SupersededBy = next?.Number,
            LiftedAt = alert.LiftedAt,
            OtherEngine = OtherEngine(list),
        };
    }

    private ListDifference? Unchained(AlertList list)
    {
        var previous = store!.Read(book => book.Alerts.List(list.Head.Number - 1));
        return previous?.Link == list.Head.Previous
            ? null
            : new ListDifference(
                "previous",
                previous?.Sha256 ?? "null",
                list.Head.Previous?.Sha256 ?? "null"
            );
    }

    /// <summary>Where the list differs from what the stored versions come to; <c>null</c> for nowhere.</summary>
    private ListDifference? Recompute(AlertList list, ReadOnlyMemory<byte> bytes, LoadedAhead? ahead)
    {
        var basis = list.Head.Basis;
        var wanted = new NoticeBasis(basis.InventoryVersion, basis.RuleSetId, basis.KnownAt);
        var loaded = ahead?.Basis == wanted ? ahead.Loading.GetAwaiter().GetResult() : sources!.Load(wanted);
        if (loaded.Inventory.Sha256 != basis.InventoryHash)
        {
            throw new FaultException([
                AlertFaults.OtherInventory(
                    basis.InventoryVersion,
                    basis.InventoryHash,
                    loaded.Inventory.Sha256
                ),
            ]);
        }

        var others = list
            .Head.Overlaps.Select(link => store!.Read(book => book.Alerts.List(link.Number)))
            .ToArray();
        if (
            others.Zip(list.Head.Overlaps).FirstOrDefault(pair => pair.First?.Link != pair.Second) is
            { Second: { } gone } pair
        )
        {
            return new ListDifference("overlapping", pair.First?.Sha256 ?? "null", gone.Sha256);
        }

        var body = ListOverlaps.Of(
            composer.Run(list.Head.Matter, loaded),
            [.. others.Select(other => other!.Read())]
        );
        return ListDifference.Of(CanonicalList.Write(list with { Body = body }), bytes);
    }

    /// <summary>Versions that are being fetched before anybody needs them.</summary>
    private sealed record LoadedAhead(NoticeBasis Basis, Task<DecisionBasis> Loading);

    private static string? OtherEngine(AlertList list) =>
        list.Head.Basis.EngineVersion == EngineVersion.Current ? null : list.Head.Basis.EngineVersion;

    /// <summary>The number that an altered file still names, to say what was altered.</summary>
    private static int? NumberIn(ReadOnlyMemory<byte> file)
    {
        var mark = "\"number\":"u8;
        var place = file.Span.IndexOf(mark);
        if (place < 0)
        {
            return null;
        }

        var digits = file.Span[(place + mark.Length)..];
        var length = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return
            length > 0
            && int.TryParse(
                Encoding.ASCII.GetString(digits[..length]),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
            ? number
            : null;
    }
}
