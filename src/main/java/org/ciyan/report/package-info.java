/**
 * What leaves the system to be read elsewhere, and what an inspection reads here.
 *
 * <p>Words: workbook 表格, trail 操作记录.
 *
 * <ol>
 * <li>A workbook says when, by whom and on which rules it was made, or nobody could check it a year later.</li>
 * <li>Whatever leaves is recorded; text from people never becomes a formula in somebody's spreadsheet.</li>
 * <li>Numbers are numbers, in the unit of the requirement; days and hours are never added up.</li>
 * </ol>
 */
package org.ciyan.report;
