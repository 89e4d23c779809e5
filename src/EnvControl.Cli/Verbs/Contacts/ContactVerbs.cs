namespace EnvControl.Cli.Verbs.Contacts;

/// <summary>The commands of contacts (联系人命令).</summary>
internal static class ContactVerbs
{
    /// <summary>All of them.</summary>
    public static IVerb[] All =>
        [new ContactsSetVerb(), new ContactsShowVerb(), new ContactsImportVerb(), new ContactsEraseVerb()];
}
