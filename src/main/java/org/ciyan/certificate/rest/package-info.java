/** Certificates over REST: one's own; anybody's by number and check code; the keys to verify without us. */
package org.ciyan.certificate.rest;
