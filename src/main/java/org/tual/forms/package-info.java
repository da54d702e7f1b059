/**
 * Forms that were filled in with another field tool: looked at first, then taken answer by answer
 * as those of a phone are. The file itself is not kept, and one that is about persons is not read.
 */
package org.tual.forms;
