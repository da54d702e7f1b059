/**
 * What needs the person who is signed in, counted by kind: the first thing one sees. Worked out
 * each time from the inbox, the uploads, the assessments and the published lists.
 */
package org.tual.home;
