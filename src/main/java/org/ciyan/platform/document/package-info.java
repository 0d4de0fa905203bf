/** Documents that people write in a word processor: their text, and documents of our own to take along. */
package org.ciyan.platform.document;
