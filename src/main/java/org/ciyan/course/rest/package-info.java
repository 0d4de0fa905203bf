/** The catalogue of the REST contract. */
package org.ciyan.course.rest;
