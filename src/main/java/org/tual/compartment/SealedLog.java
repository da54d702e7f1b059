package org.tual.compartment;

import org.tual.ledger.LedgerExport;

/**
 * The compartment's own log as a whole, by which a lead has it checked elsewhere.
 *
 * @param export hands it out
 */
public record SealedLog(LedgerExport export) {}
