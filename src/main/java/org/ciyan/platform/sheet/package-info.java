/**
 * Tables that people upload: the first visible sheet of an xlsx workbook, or a csv file in UTF-8, UTF-16 or GB18030.
 * What it is is told by its content, not by its name. The header row is looked for near the top; a row keeps the number
 * that its writer sees.
 *
 * <p>A file that cannot be read is refused as a whole, with a reason; what a row means is the business of whoever reads
 * it.
 */
package org.ciyan.platform.sheet;
