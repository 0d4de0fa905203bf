/**
 * Sign-in pages, the authentication mechanism of pages and API, the browser's session and known-device cookies,
 * protection against forged requests.
 */
package org.ciyan.identity.web;
