package org.sptt.platform.site;

/**
 * A page of the site, as one visitor sees it.
 *
 * @param visitor as the crawl was told to call them
 * @param place the route it belongs to, or its own path where no service declares it
 * @param path its address behind the host's name
 */
public record SitePage(String visitor, String place, String path) {

  @Override
  public String toString() {
    return visitor + " " + path;
  }
}
