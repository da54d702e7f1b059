package org.tual.safeguarding;

/**
 * Somebody who helps took over.
 *
 * @param body a partner, or an embassy that the person asked for
 * @param partner id of the partner, so that nothing but the id stands here
 * @param verifiedOn day on which somebody last reached the partner, as the register of partners
 *     says it, ISO 8601; what comes in is not read
 * @param told when, where and by whom the receiver was told
 * @param firstCallWithWorker whether the first call was made together with the person
 * @param day ISO 8601
 */
public record Referral(
    Consent.Body body,
    String partner,
    String verifiedOn,
    String told,
    boolean firstCallWithWorker,
    String day) {}
