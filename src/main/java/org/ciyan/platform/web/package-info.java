/** The pages' plumbing: language, words, look, security headers, refusals and incidents. */
package org.ciyan.platform.web;
