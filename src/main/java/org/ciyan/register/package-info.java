/**
 * The register of a body's year (台账), and a whole session as one document.
 *
 * <p>Words: register 台账, dossier 会议卷, public part 公开部分（会议纪要）.
 *
 * <ol>
 * <li>The register holds what was begun, in the order in which it was held, with the fields of {@code policy.md} §2.2;
 *     nobody fills it in: all of it was recorded elsewhere.</li>
 * <li>What nobody recorded says so; it is never 0.</li>
 * <li>The dossier of a session is laid out like official documents (GB/T 9704-2012, minutes 10.3); its public part, the
 *     summary, can be had apart from the minutes.</li>
 * <li>A look at the register of another's body is recorded, and so is whatever leaves.</li>
 * </ol>
 *
 * <p>Not here: what inspectors look for in it; a later feature reads the same records.
 */
package org.ciyan.register;
