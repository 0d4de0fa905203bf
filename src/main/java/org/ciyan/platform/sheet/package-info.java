/**
 * Tables that people upload: the first visible sheet of an xlsx workbook, or a csv file in UTF-8, UTF-16 or GB18030.
 * The kind of file is determined by its content, not by its name. The header row is looked for near the top; a row
 * keeps the number that its writer sees.
 *
 * <p>A file that cannot be read is refused as a whole, with a reason; what a row means is up to the caller.
 *
 * <p>How much is read is bounded before it is read ({@link org.ciyan.platform.sheet.XlsxBounds}): bytes, unfolded
 * bytes, parts, sheets, rows, columns, shared texts, the length of a text and of a number. A number whose zeros would
 * fill the memory, and a day outside a spreadsheet's range, are passed on as written, so that their row can be judged;
 * entities are refused.
 */
package org.ciyan.platform.sheet;
