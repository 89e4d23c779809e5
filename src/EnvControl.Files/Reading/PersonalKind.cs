namespace EnvControl.Files.Reading;

/// <summary>What a column of personal data holds (个人信息列).</summary>
internal enum PersonalKind
{
    /// <summary>联系人.</summary>
    Person = 1,

    /// <summary>联系方式.</summary>
    Phone = 2,

    /// <summary>企业法人.</summary>
    LegalPerson = 3,
}
