/**
 * What the phone of an auditor fetches and sends: visits with their questions, answers, photos, the
 * end of a visit, and the phones themselves. Every sending may come late, twice or out of order.
 */
package org.tual.fieldwork;
