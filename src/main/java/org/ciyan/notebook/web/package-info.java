/** One's notes as a page, to read, print, and take along. */
package org.ciyan.notebook.web;
