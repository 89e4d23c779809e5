using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Records an attempt to reach a firm that a person made (登记告知): a call, a visit.</summary>
/// <param name="store">Keeps it.</param>
/// <param name="lists">Knows whom lists name.</param>
public sealed class RecordDelivery(IStore store, ListBriefs lists)
{
    /// <summary>Records it.</summary>
    /// <param name="by">Who called.</param>
    /// <param name="list">The list.</param>
    /// <param name="firm">The firm.</param>
    /// <param name="channel">By what: 电话, 上门.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="remark">A remark; nobody's phone.</param>
    /// <exception cref="FaultException">There is no such list, it does not name the firm, or channel or remark will not do.</exception>
    public Delivery Run(
        Actor by,
        int list,
        CreditCode firm,
        string channel,
        DeliveryResult result,
        string? remark = null
    )
    {
        var (means, said) = (channel.Trim(), remark?.Trim() ?? string.Empty);
        if (
            means.Length is 0 or > Contacts.Contact.MostCharacters
            || said.Length > Delivery.MostCharacters
            || (means + said).Any(char.IsControl)
        )
        {
            throw new FaultException([ReachFaults.BadRemark()]);
        }

        lists.Of(list, firm);
        return store.Write(
            new Deed(by, "notice.tell"),
            kept =>
            {
                var delivery = new Delivery(
                    list,
                    firm,
                    kept.Reach.Deliveries(list, firm).Count + 1,
                    means,
                    result,
                    said,
                    BureauHour.Kept(kept.Now),
                    by.Name
                );
                kept.Reach.Add([delivery]);
                kept.Enter(delivery);
                return delivery;
            }
        );
    }
}
