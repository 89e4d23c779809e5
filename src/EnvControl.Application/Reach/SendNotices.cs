using EnvControl.Application.Alerts;
using EnvControl.Application.Auditing;
using EnvControl.Application.Contacts;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Reach;

/// <summary>Sends every firm of a list its notice with its own link (发送通知).</summary>
/// <param name="store">Keeps contacts and deliveries.</param>
/// <param name="lists">Knows whom lists name.</param>
/// <param name="links">Makes the links.</param>
/// <param name="channel">Carries the messages.</param>
/// <remarks>
/// It goes in batches, so that firms can open and acknowledge meanwhile. Run again it goes on where it stopped: who got the
/// notice over this channel gets no second one, except what was sent right before the program was stopped.
/// </remarks>
public sealed class SendNotices(IStore store, ListBriefs lists, INoticeLinks links, INoticeChannel channel)
{
    private const int AtOnce = 100;
    private const string NoContact = "没有联系人";

    /// <summary>Sends.</summary>
    /// <param name="by">Who has it sent.</param>
    /// <param name="list">The list.</param>
    /// <param name="address">The web address of a token.</param>
    /// <exception cref="FaultException">There is no such list.</exception>
    public NoticeRound Run(Actor by, int list, Func<string, string> address)
    {
        var brief = lists.Of(list);
        var before = store.Read(kept =>
            kept.Reach.Deliveries(list)
                .Where(one => one.Channel == channel.Name && one.Result == DeliveryResult.Sent)
                .Select(one => one.Firm)
                .ToHashSet()
        );
        var left = brief
            .Firms.Values.Where(firm => !before.Contains(firm.Firm))
            .OrderByDescending(firm => firm.IsStopped)
            .ThenBy(firm => firm.Firm);
        var round = new NoticeRound(0, 0, 0, before.Count);
        foreach (var batch in left.Chunk(AtOnce))
        {
            var contacts = store.Write(
                new Deed(by, "notice.send"),
                kept => batch.ToDictionary(firm => firm.Firm, firm => kept.Contacts.Read(firm.Firm))
            );
            var outcomes = batch.ToDictionary(
                firm => firm.Firm,
                firm =>
                    contacts[firm.Firm] is { } contact
                        ? Send(brief, firm, contact, address)
                        : new NoticeOutcome(false, NoContact)
            );
            Enter(by, list, outcomes);
            round = round with
            {
                Sent = round.Sent + outcomes.Values.Count(outcome => outcome.IsSent),
                Failed =
                    round.Failed + outcomes.Count(one => !one.Value.IsSent && contacts[one.Key] is not null),
                WithoutContact = round.WithoutContact + contacts.Values.Count(contact => contact is null),
            };
        }

        return round;
    }

    private NoticeOutcome Send(ListBrief brief, FirmBrief firm, Contact contact, Func<string, string> address)
    {
        var link = address(links.Token(new NoticeLink(brief.Head.Alert, firm.Firm)));
        return channel.Send(new NoticeMessage(contact, NoticeTexts.OfList(brief.Head, firm, link)));
    }

    private void Enter(Actor by, int list, Dictionary<CreditCode, NoticeOutcome> outcomes) =>
        store.Write(
            new Deed(by, "notice.send"),
            kept =>
            {
                var deliveries = outcomes
                    .Select(one => new Delivery(
                        list,
                        one.Key,
                        kept.Reach.Deliveries(list, one.Key).Count + 1,
                        channel.Name,
                        one.Value.IsSent ? DeliveryResult.Sent : DeliveryResult.Failed,
                        Short(one.Value.Remark),
                        BureauHour.Kept(kept.Now),
                        by.Name
                    ))
                    .ToArray();
                kept.Reach.Add(deliveries);
                foreach (var delivery in deliveries)
                {
                    kept.Enter(delivery);
                }

                return deliveries.Length;
            }
        );

    private static string Short(string remark) =>
        remark.Length <= Delivery.MostCharacters ? remark : remark[..Delivery.MostCharacters];
}
