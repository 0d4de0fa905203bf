/** Sittings and segments, as in the REST contract. */
package org.ciyan.study.rest;
