package org.tual.catalogue;

import java.util.List;

/**
 * A threshold.
 *
 * @param value that counts
 * @param shipped the value that Tual ships
 * @param change id of the change that set it; null where what is shipped counts
 * @param rules ids of the rules that read it
 */
public record LimitView(
    String value,
    String unit,
    String meaning,
    String source,
    String shipped,
    String change,
    List<String> rules) {}
