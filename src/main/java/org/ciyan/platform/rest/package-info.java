/** The REST edge's plumbing: the application, JSON, and the domain's "no" as problem+json. */
package org.ciyan.platform.rest;
