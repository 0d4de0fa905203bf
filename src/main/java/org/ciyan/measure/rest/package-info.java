/** Measures over REST. */
package org.ciyan.measure.rest;
