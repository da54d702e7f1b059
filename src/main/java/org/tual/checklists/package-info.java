/**
 * What a visit asks: checklists as data with versions, their exchange with field tools as XLSForm,
 * and how answers become facts that an assessment reads.
 */
package org.tual.checklists;
