using EnvControl.Application.Attachments;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Tests.Attachments;

/// <summary>A file is what its first bytes say, whatever it is called.</summary>
public class AttachmentCheckTests
{
    [Theory]
    [InlineData("255044462D312E37", AttachmentKind.Pdf)]
    [InlineData("FFD8FFE000104A46", AttachmentKind.Jpeg)]
    [InlineData("89504E470D0A1A0A00", AttachmentKind.Png)]
    public void A_kind_is_told_by_the_first_bytes(string hex, AttachmentKind kind)
    {
        AttachmentKinds.Of(Convert.FromHexString(hex)).ShouldBe(kind);
        AttachmentKinds.Of(Convert.FromHexString("20" + hex)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("FFD8")]
    [InlineData("89504E470D0A1A")]
    [InlineData("3C737667")]
    [InlineData("504B0304")]
    public void Anything_else_is_refused(string hex) =>
        Codes(Convert.FromHexString(hex), AttachmentKinds.Documents).ShouldBe(["EC5111"]);

    [Fact]
    public void A_pdf_is_no_photo() =>
        Codes("%PDF-1.7"u8.ToArray(), AttachmentKinds.Photos).ShouldBe(["EC5111"]);

    [Fact]
    public void Five_megabytes_are_taken_and_one_byte_more_is_not()
    {
        byte[] Photo(int bytes) => [0xFF, 0xD8, 0xFF, .. new byte[bytes - 3]];
        Codes(Photo(Attachment.MostBytes), AttachmentKinds.Photos).ShouldBeEmpty();
        Codes(Photo(Attachment.MostBytes + 1), AttachmentKinds.Photos).ShouldBe(["EC5110"]);
    }

    private static string[] Codes(byte[] bytes, IReadOnlyList<AttachmentKind> allowed)
    {
        var faults = new List<Fault>();
        var made = AttachmentCheck.Of(bytes, allowed, "附件", faults);
        (made is null).ShouldBe(faults.Count > 0);
        return [.. faults.Select(fault => fault.Code)];
    }
}
