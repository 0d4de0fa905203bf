/**
 * The door in front of the house: starts the database (if none is given) and the server, and stops both.
 *
 * <p>Plain Java, packed into {@code ciyan.jar} and not into the WAR; stands on no floor. Whatever is wrong is said in
 * one sentence, Chinese first, with an exit code other than zero and no stack trace; details are in {@code data/log}.
 */
package org.ciyan.launch;
