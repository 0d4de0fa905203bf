/** Who is short, and one person's standing with its why: the pages of those who look after others. */
package org.ciyan.plan.web;
