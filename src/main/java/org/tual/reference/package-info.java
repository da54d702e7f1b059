/**
 * Dated editions of public lists and codes: countries, sectors, goods, names. Promises that every
 * fact leads back to a list with publisher, edition and date, and that the same files give the same
 * answers. Refuses a list whose row count is not plausible, and never says that absence from a list
 * clears anyone.
 */
package org.tual.reference;
