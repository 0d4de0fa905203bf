/** Pages of the plan: one's own standing, and the department's view of everybody in scope. */
package org.ciyan.plan.web;
