/**
 * What a platform in a cluster needs beside its services: databases and topics made, backups taken
 * and restored, and the few numbers that nothing else measures.
 */
package org.sptt.caretaker;
