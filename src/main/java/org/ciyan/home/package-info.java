/**
 * The first screen of each role: it answers the role's first question at once.
 *
 * <p>It only displays what other features provide. Also the public page on what the system records and why.
 */
package org.ciyan.home;
