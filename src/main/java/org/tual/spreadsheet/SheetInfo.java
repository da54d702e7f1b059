package org.tual.spreadsheet;

/**
 * A sheet of a workbook.
 *
 * @param index position in the file from 0
 * @param name the sheet's name; empty for CSV
 * @param hidden hidden or very hidden in the file
 */
public record SheetInfo(int index, String name, boolean hidden) {}
