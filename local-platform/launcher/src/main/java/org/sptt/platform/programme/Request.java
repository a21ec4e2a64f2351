package org.sptt.platform.programme;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One PUT: sent twice, it changes nothing more. */
record Request(String path, ObjectNode body) {}
