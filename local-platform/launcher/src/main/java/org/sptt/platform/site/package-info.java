/** The site as its visitors see it: which pages there are, and who gets to them by which links. */
package org.sptt.platform.site;
