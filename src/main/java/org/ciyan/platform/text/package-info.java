/**
 * Files of text that people write: folders, YAML fields, and a fault with its file and line for whatever is wrong in
 * them. A reader goes on after a fault, so that its writer learns of all of them at once.
 */
package org.ciyan.platform.text;
