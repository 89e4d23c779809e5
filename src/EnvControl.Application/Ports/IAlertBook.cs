using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Ports;

/// <summary>The bureau's book of alerts and lists (预警台账).</summary>
public interface IAlertBook
{
    /// <summary>An alert; <c>null</c> when there is none of that number.</summary>
    Alert? Find(int id);

    /// <summary>Every alert, in the order of their numbers.</summary>
    IReadOnlyList<Alert> All();

    /// <summary>How much was done with all alerts together: another figure means that something about an alert has changed.</summary>
    int Acts();

    /// <summary>What was done with an alert, in order.</summary>
    IReadOnlyList<AlertEvent> Events(int alert);

    /// <summary>A list; <c>null</c> when there is none of that number.</summary>
    KeptList? List(int number);

    /// <summary>The lists of an alert, in order.</summary>
    IReadOnlyList<KeptList> ListsOf(int alert);

    /// <summary>The list issued last, of whatever alert; <c>null</c> before the first.</summary>
    KeptList? LastList();
}
