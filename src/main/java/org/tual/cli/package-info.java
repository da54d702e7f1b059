/**
 * The command line. Holds no logic of the field: it reads options, calls the core, and says in
 * words what came of it. Exit 0 done, 1 findings at or above {@code --fail-on}, 2 could not assess.
 */
package org.tual.cli;
