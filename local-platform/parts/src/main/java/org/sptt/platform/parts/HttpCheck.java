package org.sptt.platform.parts;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether an address of this machine answers 200. */
final class HttpCheck {
  private static final int PATIENCE_MILLIS = 2000;

  private final URI address;

  HttpCheck(String address) {
    this.address = URI.create(address);
  }

  boolean passes() {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
