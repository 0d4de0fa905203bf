/** Tokens and "who am I" of the REST contract. */
package org.ciyan.identity.rest;
