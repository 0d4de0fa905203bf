/**
 * The bank of study materials: what is to be studied, by whom, in which version.
 *
 * <p>Words: study material 学习材料, full text 全文, excerpt 节选, news release 通稿, title only 仅标题,
 * published 公开发表, received 收到.
 *
 * <ol>
 * <li>Only public material may be entered, and the page says so; where the text is not public, its title alone. A text
 *     that carries a mark of secrecy is refused.</li>
 * <li>What was published or received on an unknown day stays unknown.</li>
 * <li>A material has versions, none of which ever changes; who studies one names the version.</li>
 * <li>A material is withdrawn with a reason, never deleted; what was studied can still be read.</li>
 * <li>Text taken out of a file is shown to a person before it is kept, together with the file.</li>
 * <li>A table of materials is rehearsed first: what each row would do, and why one cannot be taken; taking it twice
 *     changes nothing; it can be undone.</li>
 * <li>Everybody who is signed in may read the bank; who keeps or sets up bodies of a unit enters its materials.</li>
 * </ol>
 *
 * <p>Not here: who studied it ({@code agenda}).
 */
package org.ciyan.material;
