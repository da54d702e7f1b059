/**
 * The supplier's right of reply. A finding is released to the supplier concerned in words written
 * for it, and never with the facts that it rests on, since these may be the words of a worker;
 * replies are dated and stand beside the finding.
 */
package org.tual.replies;
