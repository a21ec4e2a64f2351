package org.sptt.directory.territory;

/** A department or overseas territory, with the name of its region. */
public record Department(String code, String name, String region) {}
