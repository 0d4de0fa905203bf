/**
 * The first screen of each role: it answers the role's first question at once.
 *
 * <p>Only shows; asks the services below. Also the public page on what the system records and why.
 */
package org.ciyan.home;
