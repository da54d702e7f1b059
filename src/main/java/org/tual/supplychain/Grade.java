package org.tual.supplychain;

/**
 * How far a statement was checked. Not a total order across source classes: see {@code effective
 * facts}.
 */
public enum Grade {
  STATED,
  DOCUMENTED,
  OBSERVED,
  VERIFIED
}
