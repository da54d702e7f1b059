/**
 * What is owed to workers because of a nonconformity, such as recruitment fees and wages: on what
 * basis, in which instalments, what is paid, and whether workers confirm it. Former workers are
 * included. Only counts and totals leave it, and nothing of either where fewer than ten are
 * concerned.
 */
package org.tual.repayment;
