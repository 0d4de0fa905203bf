/** One's notes as a page, to read, print and download. */
package org.ciyan.notebook.web;
