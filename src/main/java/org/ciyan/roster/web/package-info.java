/** The desk of whoever imports rosters: upload, rehearsal, taking, undoing, and the workbooks around them. */
package org.ciyan.roster.web;
