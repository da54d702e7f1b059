package org.tual.replies;

/**
 * A reply as members of the organisation see it.
 *
 * @param number of the reply to its release, from 1
 * @param stance what the supplier says
 * @param words its own words
 * @param upload id of a file that it handed in; null for none
 * @param late it came after the day that was set
 * @param account id of who wrote it
 * @param repliedAt UTC
 */
public record Reply(
    int number,
    Stance stance,
    String words,
    String upload,
    boolean late,
    String account,
    String repliedAt) {}
