package org.tual.safeguarding;

import java.util.List;

/**
 * A partner of the register that somebody reached lately.
 *
 * @param id by which a referral names it
 * @param name of the organisation
 * @param places where it helps, by name
 * @param verifiedOn ISO day on which it was last reached
 */
public record Reached(String id, String name, List<String> places, String verifiedOn) {}
