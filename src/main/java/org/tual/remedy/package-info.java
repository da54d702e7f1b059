/**
 * What an audit found not to conform, and what is done about it: plan, clocks, the supplier's side,
 * verification by a second person, and confirmation by workers whoever reported it. Grade, source
 * and the day of a visit never reach a supplier.
 */
package org.tual.remedy;
