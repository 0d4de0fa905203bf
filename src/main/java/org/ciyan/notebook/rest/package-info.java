/** One's notes as the reader's scripts keep them. */
package org.ciyan.notebook.rest;
