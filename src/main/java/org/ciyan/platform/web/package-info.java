/** The pages' plumbing: language, words, look, security headers, uploads, refusals and incidents. */
package org.ciyan.platform.web;
