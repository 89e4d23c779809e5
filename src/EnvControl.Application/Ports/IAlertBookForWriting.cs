using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Ports;

/// <summary>The book of alerts while one action writes in it (写入中的预警台账).</summary>
public interface IAlertBookForWriting : IAlertBook
{
    /// <summary>The number the next alert gets.</summary>
    int NextAlert();

    /// <summary>Enters a new alert.</summary>
    void Add(Alert alert, AlertEvent done);

    /// <summary>Enters what became of an alert.</summary>
    void Change(Alert alert, AlertEvent done);

    /// <summary>Enters a list, which takes the place of the alert's active one.</summary>
    void Issue(KeptList list);

    /// <summary>Ends the alert's active list, if it has one.</summary>
    void EndList(int alert);
}
