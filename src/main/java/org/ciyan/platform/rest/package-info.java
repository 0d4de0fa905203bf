/** The REST edge's plumbing: the application, JSON, the bounds of a body, and refusals as problem+json. */
package org.ciyan.platform.rest;
