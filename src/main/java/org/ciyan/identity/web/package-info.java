/**
 * Sign-in pages, the authentication mechanism of pages and API, what a browser carries of a session and of a known
 * device, protection against forged requests.
 */
package org.ciyan.identity.web;
