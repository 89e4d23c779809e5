namespace EnvControl.Application.Attachments;

/// <summary>What kind of file an attachment is (附件类型), told by its first bytes and never by its name.</summary>
public enum AttachmentKind
{
    /// <summary>PDF 文件.</summary>
    Pdf = 1,

    /// <summary>JPEG 照片.</summary>
    Jpeg = 2,

    /// <summary>PNG 图片.</summary>
    Png = 3,
}
