package org.tual.taskforces;

import java.util.Collection;

/**
 * How actions are spread over prosecution, protection and prevention. What was dropped does not
 * count.
 *
 * @param prosecution how many
 * @param protection how many
 * @param prevention how many
 * @param prosecutionShare per cent, rounded
 * @param protectionShare per cent, rounded
 * @param preventionShare per cent, rounded
 * @param noProtection there are actions, and none protects anybody
 */
public record Balance(
    int prosecution,
    int protection,
    int prevention,
    int prosecutionShare,
    int protectionShare,
    int preventionShare,
    boolean noProtection) {
  private static final int PERCENT = 100;

  /** The balance of actions with these purposes. */
  public static Balance of(Collection<Purpose> purposes) {
    int all = purposes.size();
    int prosecution = count(purposes, Purpose.PROSECUTION);
    int protection = count(purposes, Purpose.PROTECTION);
    int prevention = count(purposes, Purpose.PREVENTION);
    return new Balance(
        prosecution,
        protection,
        prevention,
        share(prosecution, all),
        share(protection, all),
        share(prevention, all),
        all > 0 && protection == 0);
  }

  private static int count(Collection<Purpose> purposes, Purpose wanted) {
    return (int) purposes.stream().filter(wanted::equals).count();
  }

  private static int share(int some, int all) {
    return all == 0 ? 0 : Math.round((float) some * PERCENT / all);
  }
}
