/**
 * The minutes and the summary of a session: two documents, written item by item.
 *
 * <p>Words: minutes 会议记录, summary 会议纪要, version 稿, restore 恢复, number of the summary
 * 纪要文号, attachment 附件.
 *
 * <ol>
 * <li>Minutes and summary are two documents; the summary is what may be shown outside the body, the minutes are
 *     not.</li>
 * <li>Every version is kept with its writer and the server's time; the last one holds. A text is restored by writing it
 *     anew.</li>
 * <li>Who writes without knowing the last version is refused, and gets what is there: no word is lost.</li>
 * <li>The texts of a decided item are locked while those of the others stay open; with the signature all are.</li>
 * <li>With a session are filed the number of its summary and files such as scanned originals, also after the
 *     signature; a number keeps its predecessors; a file is struck and stays, for who keeps the records or oversees the
 *     body.</li>
 * <li>The minutes begin with what was noted in the room; what becomes of it is written by a person.</li>
 * </ol>
 *
 * <p>Not here: what is noted while it happens ({@code hall}).
 */
package org.ciyan.minutes;
