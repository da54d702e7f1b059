package org.tual.safeguarding;

/**
 * How nobody comes to harm because somebody spoke.
 *
 * @param everybodyHeard it covers all who were interviewed and all who work at the site, not only
 *     who reported
 * @param offeredOn day on which protection was offered to everybody there; null until then
 * @param retaliation what is done where somebody is punished for it
 * @param reviewOn day on which it is looked at again, ISO 8601
 */
public record SafetyPlan(
    boolean everybodyHeard, String offeredOn, String retaliation, String reviewOn) {
  boolean coversEverybody() {
    return everybodyHeard
        && offeredOn != null
        && retaliation != null
        && !retaliation.isBlank()
        && reviewOn != null;
  }
}
