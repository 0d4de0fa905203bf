/**
 * Certificates that somebody completed a course, which anybody can verify.
 *
 * <p>Words: certificate 结业证书, number 证书编号, check code 校验码, verification 核验, revocation 撤销.
 *
 * <ol>
 * <li>A certificate is issued in the transaction that completes the course, once per enrollment; it keeps who the
 *     holder was on that day, what was studied and for how many minutes.</li>
 * <li>The hours on a certificate are what the ledger posted for that completion, reported by {@code HoursPosted} in the
 *     same transaction; without an entry it states none.</li>
 * <li>It is never changed or deleted. A wrong one is revoked by somebody else, with a reason, as a row of its own.</li>
 * <li>Anybody may verify one by number and check code; the answer masks the holder, and a wrong number is answered like
 *     a wrong code. After too many attempts one must wait.</li>
 * <li>Its signature (Ed25519, over {@code Statement}) can be verified without this server.</li>
 * <li>On paper no character of a name is left blank.</li>
 * </ol>
 *
 * <p>Not here: what a completion earns; that is the {@code ledger}'s, and its entry alone counts, also when it is
 * reversed later.
 */
package org.ciyan.certificate;
