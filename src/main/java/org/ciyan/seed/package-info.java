/**
 * Fills an empty system: courses, then (with demo data) the demo county of {@code seeds/}, through the services.
 *
 * <ol>
 * <li>Numbers in file names give the order; each file has one reader here.</li>
 * <li>Keys are natural; loading twice changes nothing.</li>
 * <li>Without demo data there is one operator account, whose one-time password is shown once.</li>
 * <li>Demo accounts exist only with demo data; their passwords are random, written to one file its owner alone can
 *     read.</li>
 * <li>Sessions are held at their own times (decision 0038): only here may something happen at another time than the
 *     server's.</li>
 * </ol>
 */
package org.ciyan.seed;
