using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach.Codes;
using EnvControl.Domain.Codes;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Reach;

/// <summary>One-time codes and tries in the database (验证码台账): hashed under a key derived from the store's, since six digits are soon guessed.</summary>
internal sealed class FirmCodeBook(StoreContext context, StoreKey key) : IFirmCodeBookForWriting
{
    private const int Codes = 1_000_000;

    private byte[]? _key;

    public int CountOf(string firm, FirmCodeAct act, Instant since)
    {
        var (hash, number) = (Hash("firm", firm), (int)act);
        return Tries().Count(row => row.FirmHash == hash && row.Act == number && row.At > since);
    }

    public int CountFrom(string address, Instant since)
    {
        var hash = Hash("address", address);
        return Tries().Count(row => row.AddressHash == hash && row.At > since);
    }

    public string Make(CreditCode firm, Instant until)
    {
        var code = RandomNumberGenerator.GetInt32(Codes).ToString("D6", CultureInfo.InvariantCulture);
        var hash = Hash(firm.Text, code);
        if (context.Find<FirmCodeRow>(firm.Text) is { } row)
        {
            (row.Hash, row.Until, row.IsUsed) = (hash, until, false);
        }
        else
        {
            context.Add(
                new FirmCodeRow
                {
                    CreditCode = firm.Text,
                    Hash = hash,
                    Until = until,
                }
            );
        }

        context.SaveChanges();
        return code;
    }

    public bool Use(CreditCode firm, string code, Instant now)
    {
        var row = context.Find<FirmCodeRow>(firm.Text);
        var hash = Hash(firm.Text, code);
        var isSame = CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(row?.Hash ?? new string('0', hash.Length)),
            Encoding.ASCII.GetBytes(hash)
        );
        if (row is null || !isSame || row.IsUsed || now >= row.Until)
        {
            return false;
        }

        row.IsUsed = true;
        context.SaveChanges();
        return true;
    }

    public void Note(string firm, string address, FirmCodeAct act, Instant at)
    {
        context.Add(
            new FirmCodeTryRow
            {
                Number = (context.Set<FirmCodeTryRow>().Max(row => (long?)row.Number) ?? 0) + 1,
                FirmHash = Hash("firm", firm),
                AddressHash = Hash("address", address),
                Act = (int)act,
                At = at,
            }
        );
        context.SaveChanges();
    }

    public void Forget(Instant before)
    {
        context.Set<FirmCodeTryRow>().Where(row => row.At <= before).ExecuteDelete();
        context.Set<FirmCodeRow>().Where(row => row.Until <= before).ExecuteDelete();
    }

    private IQueryable<FirmCodeTryRow> Tries() => context.Set<FirmCodeTryRow>().AsNoTracking();

    private string Hash(string kind, string text) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(
                _key ??= key.Derive("envcontrol firm codes 1"),
                Encoding.UTF8.GetBytes($"{kind}\n{text}")
            )
        );
}
