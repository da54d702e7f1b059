/**
 * What a finding is, when two findings are the same, and the decisions people took on them. Refuses
 * to carry a decision over to evidence it was not made on.
 */
package org.tual.findings;
