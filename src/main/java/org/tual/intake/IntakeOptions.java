package org.tual.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tual.columns.FileMapping;
import org.tual.corrections.Corrections;
import org.tual.spreadsheet.Limits;

/**
 * How lists are read.
 *
 * @param asOf the assessment's day; stands in for a list's own day where nothing says it, marked
 *     assumed
 * @param listOwner in whose system vendor numbers mean something
 * @param mappings mappings that people saved
 * @param corrections what people wrote in place of cells, by the SHA-256 of the file
 * @param limits bounds on each file
 */
public record IntakeOptions(
    LocalDate asOf,
    String listOwner,
    List<FileMapping> mappings,
    Map<String, Corrections> corrections,
    Limits limits) {}
