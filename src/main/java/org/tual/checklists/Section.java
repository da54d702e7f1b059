package org.tual.checklists;

import java.util.List;

/**
 * Questions that belong together.
 *
 * @param id unique within the checklist
 * @param title for people
 * @param lead what to keep in mind; may be empty
 */
public record Section(String id, String title, String lead, List<Question> questions) {}
