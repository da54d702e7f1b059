package org.tual.community;

import java.util.Set;

/**
 * How far somebody sees.
 *
 * @param all every place and partner; else only those told
 * @param places ids of those places, where not all are seen
 * @param partner id of the partner for which the caller acts; null where for none
 * @param sites IRIs of sites of which help may be looked up, where not all are seen
 */
public record Eyes(boolean all, Set<String> places, String partner, Set<String> sites) {
  /** Whether somebody sees a place. */
  public boolean sees(String place) {
    return all || places.contains(place);
  }

  /**
   * The same where it must be so.
   *
   * @throws Missing where it is not
   */
  public void needs(String place) {
    if (!sees(place)) {
      throw new Missing("place");
    }
  }

  /** The partner for which somebody acts; throws {@link Missing} where for none. */
  public String acting() {
    if (partner == null) {
      throw new Missing("partner");
    }
    return partner;
  }
}
