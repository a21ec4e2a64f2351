package org.sptt.reporting.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of erased persons, as digests, with those that stand for them since. */
final class ErasedKeys {

  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Map<String, NavigableMap<Instant, UUID>> freshByDigest = new HashMap<>();

  void add(String digest, Instant erasedAt, UUID fresh) {
    freshByDigest.computeIfAbsent(digest, d -> new TreeMap<>()).put(erasedAt, fresh);
  }

  /** An event's text, with the keys of those who were erased since it was recorded replaced. */
  String reKeyed(String content, Instant recordedAt) {
    if (freshByDigest.isEmpty()) {
      return content;
    }
    Matcher keys = UUIDS.matcher(content);
    return keys.replaceAll(
        key -> fresh(key.group(), recordedAt).map(UUID::toString).orElse(key.group()));
  }

  private Optional<UUID> fresh(String key, Instant recordedAt) {
    return Optional.ofNullable(freshByDigest.get(digest(key)))
        .map(erasures -> erasures.ceilingEntry(recordedAt))
        .map(Map.Entry::getValue);
  }

  static String digest(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
