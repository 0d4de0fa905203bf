/** Makes the films of the courses from scripts and the heritage. See src/films/README.md. */
package org.ciyan.films;
