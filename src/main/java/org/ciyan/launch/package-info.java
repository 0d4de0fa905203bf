/**
 * The launcher: starts the database (if none is given) and the server, and stops both.
 *
 * <p>Plain Java, packed into {@code ciyan.jar} and not into the WAR; depends on no other package. Every error is
 * reported in one sentence, Chinese first, with an exit code other than zero and no stack trace; details are in
 * {@code data/log}.
 */
package org.ciyan.launch;
