/**
 * The one address people type: a front door that splits by path, and the mails that would have been
 * sent.
 */
package org.sptt.platform.door;
