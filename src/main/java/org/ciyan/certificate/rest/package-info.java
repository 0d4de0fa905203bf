/**
 * Certificates over REST: one's own; anybody's by number and check code; the keys to verify them without this server.
 */
package org.ciyan.certificate.rest;
