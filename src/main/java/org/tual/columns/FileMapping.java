package org.tual.columns;

import java.util.List;

/** How one file is read: its sheets in order. */
public record FileMapping(String fileName, List<SheetMapping> sheets) {}
